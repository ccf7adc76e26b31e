@NullMarked
package sideline.api.access;

import org.jspecify.annotations.NullMarked;
