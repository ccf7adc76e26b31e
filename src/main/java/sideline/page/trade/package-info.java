/** Trades and draft picks: what moved between franchises, and what it became. */
@NullMarked
package sideline.page.trade;

import org.jspecify.annotations.NullMarked;
