package sideline.ingest;

import java.time.Duration;
import sideline.graph.Graph;

/** Imports leagues from files into the graph. */
public final class LeagueImport {

    private static final Duration BATCH_TIMEOUT = ImportLock.HELD.dividedBy(2);

    private final Graph graph;
    private final WriteFiles files = new WriteFiles();

    public LeagueImport(Graph graph) {
        this.graph = graph.within(BATCH_TIMEOUT);
    }

    /**
     * Reads, checks and writes a league in Sideline's own format. Importing the same files again changes nothing. What a
     * file leaves empty and rows that are no longer in it stay as they are in the graph.
     *
     * @throws IngestException when any row is refused; then nothing has been written
     * @throws ImportRunningException when another import is running; then nothing has been written
     * @throws sideline.graph.GraphException when the graph fails; then running the import again completes it
     */
    public ImportSummary run(LeagueLocation location) {
        var league = SidelineFormat.read(location);
        try (var lock = ImportLock.take(graph, files, league.name())) {
            return write(league, lock);
        }
    }

    private ImportSummary write(League league, ImportLock lock) {
        try {
            return new LeagueWriter(graph, files, lock).write(league);
        } catch (RuntimeException failure) {
            abandon(lock, failure);
            throw failure;
        }
    }

    private static void abandon(ImportLock lock, RuntimeException failure) {
        try {
            lock.abandon();
        } catch (RuntimeException alsoFailed) {
            // The graph is gone, and the lock ends by itself.
            failure.addSuppressed(alsoFailed);
        }
    }
}
