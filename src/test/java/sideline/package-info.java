/** Tests over the whole product. */
@NullMarked
package sideline;

import org.jspecify.annotations.NullMarked;
