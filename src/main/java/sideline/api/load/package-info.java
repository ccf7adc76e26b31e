/** Load: how much is done at once, for whom, and who has to come back later. */
@NullMarked
package sideline.api.load;

import org.jspecify.annotations.NullMarked;
