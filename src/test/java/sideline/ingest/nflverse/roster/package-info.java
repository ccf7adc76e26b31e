@NullMarked
package sideline.ingest.nflverse.roster;

import org.jspecify.annotations.NullMarked;
