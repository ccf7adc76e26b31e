/** Errors as clients see them. */
@NullMarked
package sideline.api.error;

import org.jspecify.annotations.NullMarked;
