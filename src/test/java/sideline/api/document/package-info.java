/** Tests of documents without a server. */
@NullMarked
package sideline.api.document;

import org.jspecify.annotations.NullMarked;
