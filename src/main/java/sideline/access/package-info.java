/** Who may write: opaque tokens with roles, of which the graph keeps nothing but hashes. */
@NullMarked
package sideline.access;

import org.jspecify.annotations.NullMarked;
