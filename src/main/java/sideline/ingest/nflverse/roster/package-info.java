/** Who was on a roster in which weeks, from season files, weekly files and games. */
@NullMarked
package sideline.ingest.nflverse.roster;

import org.jspecify.annotations.NullMarked;
