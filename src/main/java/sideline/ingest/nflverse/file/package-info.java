/** What the files of nflverse hold: where they are, their rows as values, codes of teams, positions and statuses. */
@NullMarked
package sideline.ingest.nflverse.file;

import org.jspecify.annotations.NullMarked;
