/** Reads what nflverse publishes, and lists of staffs, as a league: whose row is whose, who was where and when. */
@NullMarked
package sideline.ingest.nflverse;

import org.jspecify.annotations.NullMarked;
