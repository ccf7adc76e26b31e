/** Tests of the pages. */
@NullMarked
package sideline.page.source;

import org.jspecify.annotations.NullMarked;
