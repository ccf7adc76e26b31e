/** Tests of sentences: by hand, without a graph. */
@NullMarked
package sideline.relate;

import org.jspecify.annotations.NullMarked;
