/** A source and what it states. */
@NullMarked
package sideline.page.source;

import org.jspecify.annotations.NullMarked;
