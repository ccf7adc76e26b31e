@NullMarked
package sideline.page.frame;

import org.jspecify.annotations.NullMarked;
