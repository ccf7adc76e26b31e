/** What a client sent: body, parameters, document, accepted type; and why it is refused. */
@NullMarked
package sideline.api.http.request;

import org.jspecify.annotations.NullMarked;
