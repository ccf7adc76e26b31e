/** Documents: parsed, measured and validated before anything runs. */
@NullMarked
package sideline.api.document;

import org.jspecify.annotations.NullMarked;
