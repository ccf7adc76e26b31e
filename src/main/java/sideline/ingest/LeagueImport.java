package sideline.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sideline.graph.Graph;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.kind.DeriveStep;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.WriteFiles;

/** Imports leagues from files into the graph. */
public final class LeagueImport {

    private static final Duration BATCH_TIMEOUT = ImportLock.HELD.dividedBy(2);

    private final Graph graph;
    private final WriteFiles files = new WriteFiles();

    public LeagueImport(Graph graph) {
        this.graph = graph.within(BATCH_TIMEOUT);
    }

    /**
     * Reads and writes leagues, one after the other, and derives links from all of them. Importing the same files again
     * changes nothing. Each league's word replaces its sources' earlier word: what they no longer state loses them, and
     * what has no other source goes.
     *
     * @param readers where they come from; at least one
     * @throws IngestException when nothing of one can be imported, or so much of one would vanish that its file is more
     *     likely cut off; then nothing of that one has been written
     * @throws ImportRunningException when another import is running, or took over from this one; run it again then
     * @throws sideline.graph.GraphException when the graph fails; then running the import again completes it
     */
    public ImportSummary run(List<LeagueReader> readers, ImportOptions options) {
        if (options.dryRun()) {
            var comparison = new LeagueWriter(graph, files, options, null);
            readers.forEach(reader -> take(reader, comparison, options, false));
            return comparison.finish();
        }
        var league =
                String.join(" and ", readers.stream().map(LeagueReader::league).toList());
        try (var lock = ImportLock.take(graph, files, league)) {
            var writer = new LeagueWriter(graph, files, options, lock);
            try {
                readers.forEach(reader -> take(reader, writer, options, lock.resumes()));
                return writer.finish();
            } catch (RuntimeException failure) {
                throw abandoned(lock, writer, failure);
            }
        }
    }

    /** Imports a league in Sideline's own format, all of it or nothing. */
    public ImportSummary run(LeagueLocation location) {
        return run(List.of(new SidelineLeague(location)), ImportOptions.plain());
    }

    /** What tells the rules by which links are derived today from those of any other version; the dataset notes it. */
    public static String rules() {
        return DeriveStep.rules(new WriteFiles());
    }

    /** The labels whose nodes imports and edits merge on their ids, which so have to be unique. */
    public static Set<String> mergedLabels() {
        return Kinds.ALL.stream().filter(Kind::isNode).map(Kind::type).collect(Collectors.toUnmodifiableSet());
    }

    private void take(LeagueReader reader, LeagueWriter writer, ImportOptions options, boolean resumes) {
        // What an import wrote that was not finished is in no record.
        var again = options.again() || resumes;
        var unchanged = again ? null : new ImportRecords(graph, files).unchanged(reader);
        if (unchanged != null) {
            writer.pass(unchanged);
            return;
        }
        writer.write(reader, reader.read(writer.known(), writer.findings()));
    }

    private static RuntimeException abandoned(ImportLock lock, LeagueWriter writer, RuntimeException failure) {
        try {
            if (lock.isLost()) {
                return new ImportRunningException(
                        "Another import took over from this one, which stopped for longer than "
                                + ImportLock.HELD.toSeconds() + " s; run it again when that is done.");
            }
            if (failure instanceof IngestException && writer.hasWritten()) {
                // A second league is refused; the first is complete with what follows from it.
                writer.finish();
            } else {
                lock.abandon();
            }
        } catch (RuntimeException alsoFailed) {
            // The graph is gone, and the lock ends by itself.
            failure.addSuppressed(alsoFailed);
        }
        return failure;
    }
}
