/** Tests of the pages. */
@NullMarked
package sideline.page.trade;

import org.jspecify.annotations.NullMarked;
