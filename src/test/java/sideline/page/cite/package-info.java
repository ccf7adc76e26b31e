/** Tests of citations. */
@NullMarked
package sideline.page.cite;

import org.jspecify.annotations.NullMarked;
