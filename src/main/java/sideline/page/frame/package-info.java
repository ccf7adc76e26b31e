/** What stands around a page: its forms, head, addresses, styles and data for machines. */
@NullMarked
package sideline.page.frame;

import org.jspecify.annotations.NullMarked;
