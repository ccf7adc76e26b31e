/** Pictures of time: who was where, when, and when together. */
@NullMarked
package sideline.page.timeline;

import org.jspecify.annotations.NullMarked;
