/** HTTP: what clients send, what they are answered, and what browsers are told. */
@NullMarked
package sideline.api.http;

import org.jspecify.annotations.NullMarked;
