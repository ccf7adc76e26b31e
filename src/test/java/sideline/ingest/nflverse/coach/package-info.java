@NullMarked
package sideline.ingest.nflverse.coach;

import org.jspecify.annotations.NullMarked;
