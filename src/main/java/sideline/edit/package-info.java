/** What editors write: mutations turned into edits of the league, each one transaction and one change in the feed. */
@NullMarked
package sideline.edit;

import org.jspecify.annotations.NullMarked;
