@NullMarked
package sideline.api.edit;

import org.jspecify.annotations.NullMarked;
