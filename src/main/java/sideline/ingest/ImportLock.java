package sideline.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.Statement;
import sideline.ingest.kind.WriteFiles;

/**
 * The right to import, held in the graph itself, so that two imports never run at once, in whichever processes. It is held
 * on to from before the first file is read to the end, ends by itself a while after its process did, and never comes back
 * to an import that lost it; the lock of a process of this machine that is gone is taken over at once.
 */
final class ImportLock implements AutoCloseable {

    /** How long the lock holds after it was held on to; a batch takes less. */
    static final Duration HELD = Duration.ofSeconds(60);

    private static final Logger log = LoggerFactory.getLogger(ImportLock.class);
    private static final Duration BEAT = HELD.dividedBy(4);

    private static final long START_TOLERANCE_SECONDS = 5;
    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    private static final Set<String> RUNNING = ConcurrentHashMap.newKeySet();

    private final Graph graph;
    private final WriteFiles files;
    private final String owner;
    private volatile boolean changed;
    private boolean resumes;
    private boolean graphWasEmpty;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "import-lock");
        thread.setDaemon(true);
        return thread;
    });

    private ImportLock(Graph graph, WriteFiles files, String owner) {
        this.graph = graph;
        this.files = files;
        this.owner = owner;
    }

    /**
     * Takes the lock.
     *
     * @param league what is to be imported
     * @throws ImportRunningException when another import has it
     */
    static ImportLock take(Graph graph, WriteFiles files, String league) {
        var lock = new ImportLock(graph, files, UUID.randomUUID().toString());
        var holder = lock.ask(league, "");
        if (!lock.owner.equals(holder.get("owner")) && isDead(holder)) {
            holder = lock.ask(league, String.valueOf(holder.get("owner")));
        }
        if (!lock.owner.equals(holder.get("owner"))) {
            throw new ImportRunningException("Another import is running: " + holder.get("league") + ", since "
                    + holder.get("since") + ", by process " + holder.get("process") + " on " + holder.get("host")
                    + ". Wait until it is done; if that process is gone, its right to import ends at "
                    + holder.get("expiresAt") + ".");
        }
        RUNNING.add(lock.owner);
        lock.graphWasEmpty = Boolean.TRUE.equals(holder.get("empty"));
        lock.changed = Boolean.TRUE.equals(holder.get("changed"));
        lock.resumes = lock.changed;
        var unused = lock.beat.scheduleAtFixedRate(lock::keep, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        return lock;
    }

    /** Whether this import, or an unfinished one before it, has changed anything. */
    boolean changed() {
        return changed;
    }

    /** Whether nothing had been imported into the graph when the lock was taken. */
    boolean graphWasEmpty() {
        return graphWasEmpty;
    }

    /** Whether an import before this one changed something and was not finished. */
    boolean resumes() {
        return resumes;
    }

    /** From now on batches count as changing the graph; takes effect with the next batch's transaction. */
    void markChanged() {
        changed = true;
    }

    /** What goes into a batch's transaction before everything else, so that it fails when the lock was lost. */
    Statement hold() {
        return files.statement(
                "import-lock-hold", Map.of("owner", owner, "changed", changed, "seconds", HELD.toSeconds()));
    }

    /** Whether another import has taken the lock over, or had. */
    boolean isLost() {
        return graph.rows(files.statement("import-lock-owner", Map.of("owner", owner)))
                .isEmpty();
    }

    /** Says that this import is over, in whichever way; what the graph holds of the lock is of no more use. */
    @Override
    public void close() {
        beat.shutdownNow();
        RUNNING.remove(owner);
    }

    /** Holds on to the lock also while files are read and compared. One that is lost is noticed by the next batch. */
    private void keep() {
        try {
            graph.write(List.of(hold()));
        } catch (GraphException e) {
            log.debug("The import lock could not be held on to", e);
        }
    }

    /** What goes into the last transaction of a finished import. */
    Statement finish() {
        return files.statement("import-lock-leave", Map.of("owner", owner, "finished", true));
    }

    /** Lets others import after a failure; that something was changed stays noted. */
    void abandon() {
        graph.write(List.of(files.statement("import-lock-leave", Map.of("owner", owner, "finished", false))));
    }

    private Map<String, Object> ask(String league, String dead) {
        var process = ProcessHandle.current();
        var parameters = Map.<String, Object>of(
                "owner", owner,
                "league", league,
                "host", host(),
                "process", process.pid(),
                "processStarted", startedEpochSecond(process),
                "dead", dead,
                "seconds", HELD.toSeconds());
        return graph.write(List.of(files.statement("import-lock-take", parameters)))
                .get(0);
    }

    /** Whether the holder is a process of this machine that is gone, or an import of this process that has ended. */
    private static boolean isDead(Map<String, Object> holder) {
        if (!host().equals(holder.get("host"))
                || !(holder.get("process") instanceof Long number)
                || !(holder.get("processStarted") instanceof Long started)) {
            return false;
        }
        var self = ProcessHandle.current();
        if (number == self.pid() && Math.abs(startedEpochSecond(self) - started) <= START_TOLERANCE_SECONDS) {
            return !RUNNING.contains(String.valueOf(holder.get("owner")));
        }
        // Numbers of processes are used again, so an older holder is told from a younger process by its start.
        return ProcessHandle.of(number)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startedEpochSecond(process) - started) <= START_TOLERANCE_SECONDS)
                .isEmpty();
    }

    private static long startedEpochSecond(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).getEpochSecond();
    }

    private static String host() {
        try {
            return Files.isReadable(LINUX_HOST_NAME)
                    ? Files.readString(LINUX_HOST_NAME).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "this machine";
        }
    }
}
