/** What a suggestion says of whom it found. */
@NullMarked
package sideline.relate.search;

import org.jspecify.annotations.NullMarked;
