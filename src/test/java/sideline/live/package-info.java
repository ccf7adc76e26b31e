@NullMarked
package sideline.live;

import org.jspecify.annotations.NullMarked;
