package sideline.ingest;

import java.time.Duration;
import java.util.List;
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
     * Reads and writes a league. Importing the same files again changes nothing. What a file leaves empty stays as it is
     * in the graph.
     *
     * @throws IngestException when nothing of it can be imported; then nothing has been written
     * @throws ImportRunningException when another import is running; then nothing has been written
     * @throws sideline.graph.GraphException when the graph fails; then running the import again completes it
     */
    public ImportSummary run(LeagueReader reader, ImportOptions options) {
        if (options.dryRun()) {
            var findings = new Findings();
            var league = reader.read(KnownGraph.of(graph, files), findings);
            return new LeagueWriter(graph, files, options).compare(league, findings);
        }
        try (var lock = ImportLock.take(graph, files, reader.league())) {
            try {
                var unchanged = new ImportRecords(graph, files).unchanged(reader);
                if (unchanged != null) {
                    return new LeagueWriter(graph, files, options).nothingChanged(reader, unchanged, lock);
                }
                var findings = new Findings();
                var known = lock.graphWasEmpty() ? new KnownGraph(List.of(), List.of()) : KnownGraph.of(graph, files);
                var league = reader.read(known, findings);
                return new LeagueWriter(graph, files, options).write(reader, league, findings, lock);
            } catch (RuntimeException failure) {
                abandon(lock, failure);
                throw failure;
            }
        }
    }

    /** Imports a league in Sideline's own format, all of it or nothing. */
    public ImportSummary run(LeagueLocation location) {
        return run(new SidelineLeague(location), ImportOptions.plain());
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
