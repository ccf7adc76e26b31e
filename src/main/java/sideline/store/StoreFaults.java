package sideline.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

/** What it means for the operator when the embedded Neo4j does not start. */
final class StoreFaults {

    private StoreFaults() {}

    /** What stops the start when the server fails. */
    static StartupException of(Path home, int boltPort, Throwable fault) {
        if (anyCause(fault, PortBindException.class::isInstance)) {
            return new StartupException(
                    Obstacle.PORT,
                    "Port %d, for Bolt, is in use by another program; stop that or choose another with sideline.bolt-port."
                            .formatted(boltPort),
                    fault);
        }
        return notOpened(home, fault);
    }

    /** What stops the start when the server is up and the store does not open. */
    static StartupException notOpened(Path home, @Nullable Throwable fault) {
        if (anyCause(fault, FileLockException.class::isInstance)) {
            return refused(home, "is in use by another process; stop that one", fault);
        }
        if (anyCause(fault, cause -> text(cause).contains("no space left"))) {
            return refused(home, "is on a full disk; free some space", fault);
        }
        if (anyCause(
                fault,
                cause ->
                        text(cause).contains("permission denied") || text(cause).contains("read-only"))) {
            return refused(home, "cannot be written; allow it", fault);
        }
        return refused(
                home,
                "is damaged or of another version of Neo4j; restore a backup, or let that version open it",
                fault);
    }

    private static StartupException refused(Path home, String what, @Nullable Throwable fault) {
        return new StartupException(
                Obstacle.STORE,
                "The store in %s %s, or choose another folder with sideline.data.".formatted(home, what),
                fault);
    }

    private static boolean anyCause(@Nullable Throwable fault, Predicate<Throwable> test) {
        return Stream.iterate(fault, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .anyMatch(cause -> cause != null && test.test(cause));
    }

    private static String text(Throwable cause) {
        return String.valueOf(cause).toLowerCase(Locale.ROOT);
    }
}
