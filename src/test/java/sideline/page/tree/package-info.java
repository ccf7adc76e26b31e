/** Tests of coaching trees. */
@NullMarked
package sideline.page.tree;

import org.jspecify.annotations.NullMarked;
