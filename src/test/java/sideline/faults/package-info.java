/** What a stranger sees of Sideline while what it stands on fails: processes killed, lines cut, disks full, clocks moved. */
@NullMarked
package sideline.faults;

import org.jspecify.annotations.NullMarked;
