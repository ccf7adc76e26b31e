/** All that reads Cypher as text: files with their head comments, tokens, clauses, terms, the size of a statement. */
@NullMarked
package sideline.cypher;

import org.jspecify.annotations.NullMarked;
