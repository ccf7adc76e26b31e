/** One GraphQL root field as one Cypher statement, or up to three where it searches: selection, plan, statement, shape. Knows nothing of football. */
@NullMarked
package sideline.plan;

import org.jspecify.annotations.NullMarked;
