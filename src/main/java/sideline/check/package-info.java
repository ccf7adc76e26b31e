/** What an operator is told about a league that stands still: each thing that must hold, and whether it does. */
@NullMarked
package sideline.check;

import org.jspecify.annotations.NullMarked;
