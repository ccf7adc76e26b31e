/** A person's page: the career as player and coach, and everybody met on the way. */
@NullMarked
package sideline.page.person;

import org.jspecify.annotations.NullMarked;
