@NullMarked
package sideline.ingest.files;

import org.jspecify.annotations.NullMarked;
