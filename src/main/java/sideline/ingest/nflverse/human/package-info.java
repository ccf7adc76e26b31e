/** Whose a row is: what speaks for and against one man, the ids people bear, who was where as player and as coach. */
@NullMarked
package sideline.ingest.nflverse.human;

import org.jspecify.annotations.NullMarked;
