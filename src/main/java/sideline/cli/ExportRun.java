package sideline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
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
        files(folder, written);
        return 0;
    }

    /** What stands directly in the folder by itself, what stands deeper by the folder. */
    private static void files(Path folder, List<Path> written) throws IOException {
        var sizes = new TreeMap<Path, List<Path>>();
        for (var file : written) {
            var shown = folder.resolve(folder.relativize(file).getName(0));
            sizes.computeIfAbsent(shown, path -> new ArrayList<>()).add(file);
        }
        for (var each : sizes.entrySet()) {
            var bytes = 0L;
            for (var file : each.getValue()) {
                bytes += Files.size(file);
            }
            var within =
                    each.getValue().size() == 1 ? "" : ", " + each.getValue().size() + " files; import.sh imports them";
            System.out.printf(Locale.ENGLISH, "%9.1f MB  %s%s%n", bytes / 1e6, each.getKey(), within);
        }
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
