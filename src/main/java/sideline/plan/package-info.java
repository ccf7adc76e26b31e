/** One GraphQL operation as one Cypher statement: selection, plan, statement, shape. Knows nothing of football. */
@NullMarked
package sideline.plan;

import org.jspecify.annotations.NullMarked;
