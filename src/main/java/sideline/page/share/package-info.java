/** Answers on the sites of others: embedded, previewed, listed for search engines. */
@NullMarked
package sideline.page.share;

import org.jspecify.annotations.NullMarked;
