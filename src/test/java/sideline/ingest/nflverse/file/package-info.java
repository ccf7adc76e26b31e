@NullMarked
package sideline.ingest.nflverse.file;

import org.jspecify.annotations.NullMarked;
