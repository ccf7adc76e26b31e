/** How roles, franchises and times are put in words, and a link as these words need it. */
@NullMarked
package sideline.relate.words;

import org.jspecify.annotations.NullMarked;
