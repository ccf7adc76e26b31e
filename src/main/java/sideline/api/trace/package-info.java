/** What names a request, wherever something is told of it: answers, logs, the database's transactions, traces. */
@NullMarked
package sideline.api.trace;

import org.jspecify.annotations.NullMarked;
