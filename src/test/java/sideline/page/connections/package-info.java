/** Tests of the pages. */
@NullMarked
package sideline.page.connections;

import org.jspecify.annotations.NullMarked;
