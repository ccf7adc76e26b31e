@NullMarked
package sideline.api.live;

import org.jspecify.annotations.NullMarked;
