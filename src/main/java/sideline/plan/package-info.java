/** One GraphQL operation as Cypher statements, one for each root field, several where it searches. Knows nothing of football. */
@NullMarked
package sideline.plan;

import org.jspecify.annotations.NullMarked;
