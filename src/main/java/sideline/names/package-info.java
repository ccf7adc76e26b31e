/** How names are compared: keys, nicknames, generations. */
@NullMarked
package sideline.names;

import org.jspecify.annotations.NullMarked;
