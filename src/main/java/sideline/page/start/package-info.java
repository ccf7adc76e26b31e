/** The start page, and what is typed into the search field. */
@NullMarked
package sideline.page.start;

import org.jspecify.annotations.NullMarked;
