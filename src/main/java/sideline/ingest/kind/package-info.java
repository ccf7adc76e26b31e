/** The kinds of facts in the graph, and how each is read, written, marked and taken away. */
@NullMarked
package sideline.ingest.kind;

import org.jspecify.annotations.NullMarked;
