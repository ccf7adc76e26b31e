@NullMarked
package sideline.plan.compose;

import org.jspecify.annotations.NullMarked;
