package sideline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.StartupException.Obstacle;
import sideline.page.export.League;
import sideline.page.export.LeagueFormat;

/** One export from the command line: opens the graph, writes the files, and says what is in them. */
final class ExportRun {

    private static final int WRONG = 1;

    private final List<String> settings;

    ExportRun(List<String> settings) {
        this.settings = List.copyOf(settings);
    }

    /** The files cannot be written. */
    static final class NotWritableException extends RuntimeException {
        NotWritableException(Path folder, Throwable cause) {
            super(
                    "The files cannot be written to %s (%s); allow it, make room or choose another folder with --out."
                            .formatted(folder, cause.getMessage()),
                    cause);
        }
    }

    /** Exports; gives the exit code. */
    int go(Collection<LeagueFormat> formats, Path folder) {
        try {
            Files.createDirectories(folder);
            try (var progress = TerminalProgress.create();
                    var context = GraphOnly.open(settings)) {
                return write(League.of(context.getBean(Graph.class)), formats, folder, progress);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new NotWritableException(folder, e);
        }
    }

    private static int write(League league, Collection<LeagueFormat> formats, Path folder, TerminalProgress progress)
            throws IOException {
        var size = league.size();
        if (size.entities() == 0) {
            System.err.println("Nothing is loaded yet; import a league first.");
            return Obstacle.LEAGUE.exitCode();
        }
        var startedAt = System.nanoTime();
        var written = new ArrayList<Path>();
        for (var format : formats) {
            var to = format == LeagueFormat.NEO4J ? Files.createDirectories(folder.resolve("neo4j")) : folder;
            format.write(
                    league,
                    file -> {
                        written.add(to.resolve(file));
                        return Files.newOutputStream(to.resolve(file));
                    },
                    progress);
        }
        progress.close();
        System.out.printf(
                Locale.ENGLISH,
                "%n%,d people and franchises, %,d links, dataset version %d, %.1f s.%n",
                size.entities(),
                size.allLinks(),
                size.version(),
                (System.nanoTime() - startedAt) / 1e9);
        files(written);
        return 0;
    }

    private static void files(List<Path> written) throws IOException {
        var shown = written.stream().filter(ExportRun::isShown).toList();
        for (var file : shown) {
            System.out.printf(Locale.ENGLISH, "%9.1f MB  %s%n", Files.size(file) / 1e6, file);
        }
        if (shown.size() < written.size()) {
            System.out.printf("and %d small files beside them.%n", written.size() - shown.size());
        }
    }

    private static boolean isShown(Path file) {
        return !file.toString().endsWith("-header.csv");
    }

    /** Says in one sentence why an export failed; gives the exit code. */
    int report(Exception failure) {
        if (failure instanceof NotWritableException || failure instanceof League.ChangedMeanwhileException) {
            System.err.println(failure.getMessage());
            return Obstacle.SETTING.exitCode();
        }
        if (failure instanceof GraphException graph) {
            System.err.println("The export was broken off: " + graph.getMessage());
            return Obstacle.DATABASE.exitCode();
        }
        if (StartupReport.exitCode(failure) > WRONG) {
            // A start that fails has been reported where it failed.
            return StartupReport.exitCode(failure);
        }
        System.err.println("The export failed: " + failure);
        return WRONG;
    }
}
