/** Measurements: Sideline over HTTP beside hand-written statements through the bare driver, on generated leagues. */
@NullMarked
package sideline.benchmark;

import org.jspecify.annotations.NullMarked;
