/** Tests of the package. */
@NullMarked
package sideline.page.fact;

import org.jspecify.annotations.NullMarked;
