/** Rows of the database as the objects of the response. */
@NullMarked
package sideline.plan.shape;

import org.jspecify.annotations.NullMarked;
