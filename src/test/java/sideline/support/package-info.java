/** What several tests need: a database, faults, other processes. */
@NullMarked
package sideline.support;

import org.jspecify.annotations.NullMarked;
