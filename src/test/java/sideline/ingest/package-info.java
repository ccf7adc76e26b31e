@NullMarked
package sideline.ingest;

import org.jspecify.annotations.NullMarked;
