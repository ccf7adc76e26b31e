/** How answers are cited: in a sentence, in Markdown, for bibliographies and for Wikipedia. */
@NullMarked
package sideline.page.cite;

import org.jspecify.annotations.NullMarked;
