/** Tests of pages of reunions. */
@NullMarked
package sideline.page.reunion;

import org.jspecify.annotations.NullMarked;
