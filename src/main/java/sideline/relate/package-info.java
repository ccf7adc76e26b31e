/** Derived fields that need to know football: sentences about links. */
@NullMarked
package sideline.relate;

import org.jspecify.annotations.NullMarked;
