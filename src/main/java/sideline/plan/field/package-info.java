/** The files that say how the graph answers a field, a filter or a reference, by schema coordinate. */
@NullMarked
package sideline.plan.field;

import org.jspecify.annotations.NullMarked;
