/** The stage: who and what is linked as a picture that can be explored, and the table of the same links. */
@NullMarked
package sideline.page.graph;

import org.jspecify.annotations.NullMarked;
