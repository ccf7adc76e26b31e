/** Tests of the pages. */
@NullMarked
package sideline.page;

import org.jspecify.annotations.NullMarked;
