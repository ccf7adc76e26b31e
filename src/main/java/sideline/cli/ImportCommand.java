package sideline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sideline.ingest.SidelineLeague;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.files.FileAddress;
import sideline.ingest.files.FileFolder;
import sideline.ingest.files.PublishedFiles;
import sideline.ingest.nflverse.NflverseLeague;
import sideline.ingest.nflverse.Part;
import sideline.ingest.nflverse.Selection;
import sideline.ingest.nflverse.StaffLeague;

/** {@code import}: brings a league into the graph, from files or by address. */
@Command(
        name = ImportCommand.NAME,
        description = "Imports a league into the graph of the running or the stopped Sideline.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(nflverse | staff | sideline)")
final class ImportCommand implements Runnable {

    static final String NAME = "import";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private ImportCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments what follows the command's name; settings such as {@code --sideline.data=…} among them
     * @return the exit code: 0 when all went well, 2 for wrong options, otherwise as at a failed start
     */
    static int run(List<String> arguments) {
        var run = new ImportRun(Arguments.settings(arguments));
        var command = new CommandLine(new ImportCommand())
                .addSubcommand(new Nflverse(run))
                .addSubcommand(new Staff(run))
                .addSubcommand(new OwnFormat(run))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> run.report(failure));
        return command.execute(Arguments.options(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to import: 'import nflverse', 'import staff' or 'import sideline'.");
    }

    /** Options of every import. */
    static final class CommonOptions {

        @Option(names = "--dry-run", description = "Report what would change; write nothing.")
        private boolean dryRun;

        @Option(names = "--strict", description = "End with exit code 7 when a row, a value or a file was refused.")
        private boolean strict;

        @Option(
                names = "--report",
                paramLabel = "FOLDER",
                description = "Where refused.csv, conflicts.csv, identities.csv and vanished.csv are"
                        + " written;"
                        + " by default ${DEFAULT-VALUE}.")
        private Path report = Path.of("import-report");

        @Option(
                names = "--keep",
                description =
                        "Keep what is no longer in the files; otherwise it loses their source, and goes when it has"
                                + " no other.")
        private boolean keep;

        @Option(
                names = "--allow-shrink",
                description = "Take a file that would lose more than 3 %% of what it stated; otherwise it is refused.")
        private boolean allowShrink;

        ImportRun.Wishes wishes() {
            return new ImportRun.Wishes(dryRun, strict, keep, allowShrink, report);
        }
    }

    /** Options that choose seasons. */
    static final class SeasonOption {

        @Spec(Spec.Target.MIXEE)
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Option(names = "--seasons", paramLabel = "YEAR[-YEAR]", description = "Import these seasons only.")
        private @Nullable String seasons;

        Selection selection(Set<Part> parts) {
            if (seasons == null) {
                return new Selection(Selection.EARLIEST, Selection.LATEST, parts);
            }
            if (!seasons.matches("\\d{4}(-\\d{4})?")) {
                throw wrong("is not a year or two years such as 1999-2025");
            }
            var first = Integer.parseInt(seasons.substring(0, 4));
            var last = Integer.parseInt(seasons.substring(seasons.length() - 4));
            if (last < first || first < Selection.EARLIEST || last > Selection.LATEST) {
                throw wrong("is not a stretch of seasons between " + Selection.EARLIEST + " and " + Selection.LATEST);
            }
            return new Selection(first, last, parts);
        }

        private ParameterException wrong(String why) {
            return new ParameterException(spec.commandLine(), "'" + seasons + "', for --seasons, " + why + ".");
        }
    }

    /** {@code import nflverse}. */
    @Command(
            name = "nflverse",
            description = "Imports players, drafts, rosters, trades and games as nflverse publishes them.",
            mixinStandardHelpOptions = true)
    static final class Nflverse implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Mixin
        private SeasonOption seasons = new SeasonOption();

        @Option(
                names = "--from",
                required = true,
                paramLabel = "FOLDER|ADDRESS",
                description = "A folder with the files, or an address such as"
                        + " https://github.com/nflverse/nflverse-data/releases/download.")
        private String from = "";

        @Option(
                names = "--only",
                split = ",",
                paramLabel = "PART",
                description = "Import these parts only: ${COMPLETION-CANDIDATES}.")
        private Set<Part> only = new TreeSet<>();

        @Option(
                names = "--staff",
                paramLabel = "FILE",
                description = "Import this list of staffs as well, in the same go.")
        private @Nullable Path staff;

        private final ImportRun run;

        Nflverse(ImportRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            var selection = seasons.selection(only.isEmpty() ? Set.of(Part.values()) : only);
            var files = files();
            var list = staff == null ? null : FileFolder.file(staff);
            return run.go(common.wishes(), progress -> {
                var league = new NflverseLeague(files, selection, progress);
                // The graph is opened meanwhile; what would have to be fetched may turn out not to be needed.
                if (files instanceof FileFolder) {
                    new Thread(league::readAhead, "read-ahead").start();
                }
                return list == null ? List.of(league) : List.of(league, new StaffLeague(list, selection, progress));
            });
        }

        private PublishedFiles files() {
            if (!from.contains("://")) {
                return new FileFolder(Path.of(from));
            }
            try {
                return FileAddress.of(new URI(from));
            } catch (URISyntaxException e) {
                throw new ParameterException(
                        spec.commandLine(), "'" + from + "', for --from, is neither a folder nor an address.");
            }
        }
    }

    /** {@code import staff}. */
    @Command(
            name = "staff",
            description =
                    "Imports a list of coaching staffs: a CSV file with the columns season, team, coach and role.",
            mixinStandardHelpOptions = true)
    static final class Staff implements Callable<Integer> {

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Mixin
        private SeasonOption seasons = new SeasonOption();

        @Parameters(paramLabel = "FILE", description = "The list, .csv or .csv.gz.")
        private Path file = Path.of("");

        private final ImportRun run;

        Staff(ImportRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            var selection = seasons.selection(Set.of(Part.values()));
            var list = FileFolder.file(file);
            return run.go(common.wishes(), progress -> List.of(new StaffLeague(list, selection, progress)));
        }
    }

    /** {@code import sideline}. */
    @Command(
            name = "sideline",
            description = "Imports a league in Sideline's own format: all of it, or nothing when a row is refused.",
            mixinStandardHelpOptions = true)
    static final class OwnFormat implements Callable<Integer> {

        @Mixin
        private CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "FOLDER", description = "The folder with the files.")
        private Path folder = Path.of("");

        private final ImportRun run;

        OwnFormat(ImportRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            return run.go(common.wishes(), progress -> List.of(new SidelineLeague(new LeagueLocation.Folder(folder))));
        }
    }
}
