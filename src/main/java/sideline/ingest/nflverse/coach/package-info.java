/** Staffs and head coaches: spellings of names, roles, and which coach was a player. */
@NullMarked
package sideline.ingest.nflverse.coach;

import org.jspecify.annotations.NullMarked;
