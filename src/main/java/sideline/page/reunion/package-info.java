/** The reunions of a season as pages. */
@NullMarked
package sideline.page.reunion;

import org.jspecify.annotations.NullMarked;
