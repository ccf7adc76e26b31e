package sideline.graph;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.SessionConfig;

/** What all views of one graph share. */
final class Line {

    /** How long nobody has to have asked; a client asks again sooner. */
    private static final Duration BREATH = Duration.ofMillis(100);

    final AtomicLong statements = new AtomicLong();
    final AtomicLong looks = new AtomicLong();
    final AtomicLong writes = new AtomicLong();
    final Watchdog watchdog = new Watchdog();
    private final int connections;
    final Semaphore turns;
    private volatile boolean isOpen = true;
    private volatile Map<AccessMode, SessionConfig> sessions = sessions();

    Line(int connections) {
        this.connections = connections;
        this.turns = new Semaphore(connections);
    }

    SessionConfig session(AccessMode mode) {
        return requireNonNull(sessions.get(mode));
    }

    /** From now on nobody gets a turn, as the database is not there yet. */
    void shut() {
        isOpen = false;
    }

    void open() {
        isOpen = true;
    }

    void takeTurn() {
        if (!isOpen) {
            throw Faults.away();
        }
        try {
            if (!turns.tryAcquire(GraphLimits.CONNECTION_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Faults.overloaded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Faults.cancelled(e);
        }
    }

    void awaitNobody() {
        try {
            long before;
            do {
                before = statements.get();
                Thread.sleep(BREATH.toMillis());
            } while (statements.get() > before || turns.availablePermits() < connections);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Faults.cancelled(e);
        }
    }

    void forgetBookmarks(RuntimeException fault) {
        if (Faults.isAboutBookmarks(fault)) {
            sessions = sessions();
        }
    }

    private static Map<AccessMode, SessionConfig> sessions() {
        var bookmarks =
                BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        var config = SessionConfig.builder().withBookmarkManager(bookmarks);
        return Map.of(
                AccessMode.READ,
                config.withDefaultAccessMode(AccessMode.READ).build(),
                AccessMode.WRITE,
                config.withDefaultAccessMode(AccessMode.WRITE).build());
    }
}
