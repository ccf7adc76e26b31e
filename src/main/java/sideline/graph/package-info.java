/** Cypher files and the driver: the only package that talks to Neo4j. */
@NullMarked
package sideline.graph;

import org.jspecify.annotations.NullMarked;
