/** Tests of the pages. */
@NullMarked
package sideline.page.start;

import org.jspecify.annotations.NullMarked;
