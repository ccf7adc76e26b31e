/** Pages: what the API answers, for people to read, print and take away. */
@NullMarked
package sideline.page;

import org.jspecify.annotations.NullMarked;
