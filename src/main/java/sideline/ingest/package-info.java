/** League files: reading, checking and writing them to the graph. */
@NullMarked
package sideline.ingest;

import org.jspecify.annotations.NullMarked;
