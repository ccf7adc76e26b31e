/** The GraphQL API: wiring, errors, limits and HTTP. */
@NullMarked
package sideline.api;

import org.jspecify.annotations.NullMarked;
