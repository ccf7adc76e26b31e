/** A league as a whole, in Sideline's own format: its files, its columns, and what has to hold between its rows. */
@NullMarked
package sideline.ingest.league;

import org.jspecify.annotations.NullMarked;
