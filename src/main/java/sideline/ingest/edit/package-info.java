/** A single fact that somebody states, corrects or takes back. */
@NullMarked
package sideline.ingest.edit;

import org.jspecify.annotations.NullMarked;
