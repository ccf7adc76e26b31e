/** Tests of the pages. */
@NullMarked
package sideline.page.timeline;

import org.jspecify.annotations.NullMarked;
