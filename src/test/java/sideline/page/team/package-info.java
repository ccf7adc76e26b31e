/** Tests of the pages. */
@NullMarked
package sideline.page.team;

import org.jspecify.annotations.NullMarked;
