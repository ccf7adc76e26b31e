@NullMarked
package sideline.check;

import org.jspecify.annotations.NullMarked;
