/** The pages in a real browser. */
@NullMarked
package sideline.browser;

import org.jspecify.annotations.NullMarked;
