/** A selection as a statement: field files put into one another, and the shape of what it returns. */
@NullMarked
package sideline.plan.compose;

import org.jspecify.annotations.NullMarked;
