@NullMarked
package sideline.ingest.nflverse.human;

import org.jspecify.annotations.NullMarked;
