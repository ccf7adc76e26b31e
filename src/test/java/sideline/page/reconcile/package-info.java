/** Tests of matching names. */
@NullMarked
package sideline.page.reconcile;

import org.jspecify.annotations.NullMarked;
