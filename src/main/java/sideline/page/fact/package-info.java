/** What pages tell of people and franchises, and how it is put into rows: stays, moves, events, claims. */
@NullMarked
package sideline.page.fact;

import org.jspecify.annotations.NullMarked;
