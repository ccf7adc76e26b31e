package sideline.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.StartupException.Obstacle;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.ImportRunningException;
import sideline.ingest.LeagueImport;
import sideline.ingest.LeagueReader;
import sideline.ingest.csv.IngestException;
import sideline.ingest.files.FileRefusedException;

/** One import from the command line: opens the graph, imports, and reports on the terminal and in files. */
final class ImportRun {

    private static final int WRONG = 1;

    private final List<String> settings;

    ImportRun(List<String> settings) {
        this.settings = List.copyOf(settings);
    }

    /**
     * What is wished of an import.
     *
     * @param dryRun whether nothing is to be written
     * @param strict whether refusals make it fail
     * @param keep whether what vanished stays
     * @param allowShrink whether much of a file may vanish
     * @param report the folder for what was found
     */
    record Wishes(boolean dryRun, boolean strict, boolean keep, boolean allowShrink, Path report) {
        Wishes {
            requireNonNull(report);
        }
    }

    /** Imports; gives the exit code. */
    int go(Wishes wishes, Function<ImportProgress, List<LeagueReader>> reader) {
        // The report comes last, and an import whose report cannot be written should not begin.
        var report = ImportReport.in(wishes.report());
        var progress = TerminalProgress.create();
        var leagues = reader.apply(progress);
        try (progress;
                var context = GraphOnly.open(settings)) {
            var options = new ImportOptions(
                    wishes.dryRun(),
                    // What was refused shows only in files that are read, changed or not.
                    wishes.strict(),
                    wishes.keep(),
                    wishes.allowShrink(),
                    progress);
            var summary = new LeagueImport(context.getBean(Graph.class)).run(leagues, options);
            progress.close();
            report.write(summary);
            System.out.print(report.text(summary, wishes.dryRun()));
            return wishes.strict() && !summary.findings().refused().isEmpty() ? Obstacle.LEAGUE.exitCode() : 0;
        }
    }

    /** Says in one sentence why an import failed; gives the exit code. */
    int report(Exception failure) {
        if (failure instanceof FileRefusedException
                || failure instanceof IngestException
                || failure instanceof ImportRunningException
                || failure instanceof ImportReport.NotWritableException) {
            System.err.println(failure.getMessage());
            return Obstacle.LEAGUE.exitCode();
        }
        if (failure instanceof GraphException graph) {
            System.err.println("The import was broken off: " + sentence(graph) + " Run it again to complete it.");
            return Obstacle.DATABASE.exitCode();
        }
        if (StartupReport.exitCode(failure) > WRONG) {
            // A start that fails has been reported where it failed.
            return StartupReport.exitCode(failure);
        }
        System.err.println("The import failed: " + failure);
        return WRONG;
    }

    /** A batch has its limit too, but no pages that could be smaller. */
    private static String sentence(GraphException failure) {
        return failure.reason() == GraphException.Reason.TIMEOUT
                ? "The database was too busy to write one of its batches in time."
                : String.valueOf(failure.getMessage());
    }
}
