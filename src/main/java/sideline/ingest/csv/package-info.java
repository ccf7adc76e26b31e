/** Files of comma-separated values: where they are, their rows and cells, and what is refused of them. */
@NullMarked
package sideline.ingest.csv;

import org.jspecify.annotations.NullMarked;
