/** Published files, from a folder or by address, as bytes that are safe to read. */
@NullMarked
package sideline.ingest.files;

import org.jspecify.annotations.NullMarked;
