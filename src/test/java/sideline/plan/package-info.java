/** Tests of the planner: composed statements, their shapes, and their agreement with plain execution. */
@NullMarked
package sideline.plan;

import org.jspecify.annotations.NullMarked;
