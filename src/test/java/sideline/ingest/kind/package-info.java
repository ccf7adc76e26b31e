@NullMarked
package sideline.ingest.kind;

import org.jspecify.annotations.NullMarked;
