@NullMarked
package sideline.api.trace;

import org.jspecify.annotations.NullMarked;
