/** Finished answers, kept for as long as the graph stays as it is. */
@NullMarked
package sideline.api.cache;

import org.jspecify.annotations.NullMarked;
