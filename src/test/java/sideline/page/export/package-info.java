/** Tests of what is taken away. */
@NullMarked
package sideline.page.export;

import org.jspecify.annotations.NullMarked;
