@NullMarked
package sideline.cypher;

import org.jspecify.annotations.NullMarked;
