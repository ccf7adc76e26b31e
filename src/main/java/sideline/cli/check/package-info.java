/** What the command 'check' looks at, part by part. */
@NullMarked
package sideline.cli.check;

import org.jspecify.annotations.NullMarked;
