/** Tests of what stands on the sites of others. */
@NullMarked
package sideline.page.share;

import org.jspecify.annotations.NullMarked;
