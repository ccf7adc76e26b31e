/** The GraphQL API: wiring, and operations from document to outcome. */
@NullMarked
package sideline.api;

import org.jspecify.annotations.NullMarked;
