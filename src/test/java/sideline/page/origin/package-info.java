@NullMarked
package sideline.page.origin;

import org.jspecify.annotations.NullMarked;
