/** Coaching trees as pages. */
@NullMarked
package sideline.page.tree;

import org.jspecify.annotations.NullMarked;
