/** Lets people match names of their own tables with whom and what they mean: the Reconciliation Service API 0.2. */
@NullMarked
package sideline.page.reconcile;

import org.jspecify.annotations.NullMarked;
