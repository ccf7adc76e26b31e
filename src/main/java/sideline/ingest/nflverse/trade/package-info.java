/** Drafts and trades: picks, their numbers, their first owners, and the men who became of them. */
@NullMarked
package sideline.ingest.nflverse.trade;

import org.jspecify.annotations.NullMarked;
