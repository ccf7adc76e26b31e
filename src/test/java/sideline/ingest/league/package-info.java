@NullMarked
package sideline.ingest.league;

import org.jspecify.annotations.NullMarked;
