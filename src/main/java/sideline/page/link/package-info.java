/** How two are linked: the answer page. */
@NullMarked
package sideline.page.link;

import org.jspecify.annotations.NullMarked;
