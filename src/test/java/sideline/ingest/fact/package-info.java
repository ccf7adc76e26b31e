@NullMarked
package sideline.ingest.fact;

import org.jspecify.annotations.NullMarked;
