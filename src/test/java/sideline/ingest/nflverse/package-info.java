@NullMarked
package sideline.ingest.nflverse;

import org.jspecify.annotations.NullMarked;
