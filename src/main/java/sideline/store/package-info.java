/** Which Neo4j holds the league: the embedded one or a given address, its schema and its migrations. */
@NullMarked
package sideline.store;

import org.jspecify.annotations.NullMarked;
