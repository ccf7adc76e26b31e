@NullMarked
package sideline.store;

import org.jspecify.annotations.NullMarked;
