/** The program that a person starts. */
@NullMarked
package sideline.cli;

import org.jspecify.annotations.NullMarked;
