/** The values that clients give and get: scalars, parts of filters, cursors, texts to search, and what is refused of them. */
@NullMarked
package sideline.plan.value;

import org.jspecify.annotations.NullMarked;
