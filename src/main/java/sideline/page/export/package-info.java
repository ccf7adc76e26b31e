/** Takes graphs away: one answer or the whole league, in formats that other programs read. */
@NullMarked
package sideline.page.export;

import org.jspecify.annotations.NullMarked;
