/** Tests of the package. */
@NullMarked
package sideline.page.person;

import org.jspecify.annotations.NullMarked;
