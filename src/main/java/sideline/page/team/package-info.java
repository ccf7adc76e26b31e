/** A franchise's pages: its history, and its people in a season. */
@NullMarked
package sideline.page.team;

import org.jspecify.annotations.NullMarked;
