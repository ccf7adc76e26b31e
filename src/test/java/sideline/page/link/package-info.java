/** Tests of the pages. */
@NullMarked
package sideline.page.link;

import org.jspecify.annotations.NullMarked;
