/** Tests of the settings of HTTP. */
@NullMarked
package sideline.api.http;

import org.jspecify.annotations.NullMarked;
