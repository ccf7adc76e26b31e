/** The feed of changes while it grows: read in one place of the process, given to everybody who follows it. */
@NullMarked
package sideline.live;

import org.jspecify.annotations.NullMarked;
