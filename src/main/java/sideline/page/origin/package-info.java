/** Where what a page says comes from, and where it is found again: dataset, day, sources, lasting address. */
@NullMarked
package sideline.page.origin;

import org.jspecify.annotations.NullMarked;
