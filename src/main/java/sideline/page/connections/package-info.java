/** Two clubs before they meet: what the people of each have to do with the other. */
@NullMarked
package sideline.page.connections;

import org.jspecify.annotations.NullMarked;
