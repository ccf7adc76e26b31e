@NullMarked
package sideline.api.http.request;

import org.jspecify.annotations.NullMarked;
