@NullMarked
package sideline.plan.value;

import org.jspecify.annotations.NullMarked;
