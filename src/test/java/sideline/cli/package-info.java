@NullMarked
package sideline.cli;

import org.jspecify.annotations.NullMarked;
