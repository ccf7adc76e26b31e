/** What an operation selects and which arguments it gives, apart from their values. */
@NullMarked
package sideline.plan.select;

import org.jspecify.annotations.NullMarked;
