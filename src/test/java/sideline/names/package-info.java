@NullMarked
package sideline.names;

import org.jspecify.annotations.NullMarked;
