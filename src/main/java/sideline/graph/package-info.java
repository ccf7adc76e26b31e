/** The driver: the only package, beside the store, that talks to Neo4j. */
@NullMarked
package sideline.graph;

import org.jspecify.annotations.NullMarked;
