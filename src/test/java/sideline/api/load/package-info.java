/** Tests of load without a server. */
@NullMarked
package sideline.api.load;

import org.jspecify.annotations.NullMarked;
