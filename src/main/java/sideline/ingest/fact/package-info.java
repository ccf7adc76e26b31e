/** What a source states, as values. */
@NullMarked
package sideline.ingest.fact;

import org.jspecify.annotations.NullMarked;
