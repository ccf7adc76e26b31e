/** Who asks: bearer tokens of requests, of this league or of a configured issuer. Reading needs none. */
@NullMarked
package sideline.api.access;

import org.jspecify.annotations.NullMarked;
