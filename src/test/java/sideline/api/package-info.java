/** Tests of the API over real HTTP. */
@NullMarked
package sideline.api;

import org.jspecify.annotations.NullMarked;
