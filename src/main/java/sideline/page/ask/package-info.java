/** What pages ask the API, and what comes back: answers, refusals, the person or franchise that was meant. */
@NullMarked
package sideline.page.ask;

import org.jspecify.annotations.NullMarked;
