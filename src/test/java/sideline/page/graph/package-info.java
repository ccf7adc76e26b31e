@NullMarked
package sideline.page.graph;

import org.jspecify.annotations.NullMarked;
