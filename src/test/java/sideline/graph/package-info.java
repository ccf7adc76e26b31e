@NullMarked
package sideline.graph;

import org.jspecify.annotations.NullMarked;
