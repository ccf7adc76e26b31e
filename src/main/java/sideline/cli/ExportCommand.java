package sideline.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sideline.page.export.LeagueFormat;

/** {@code export}: takes the whole league away, as files for other programs. */
@Command(
        name = ExportCommand.NAME,
        description = "Writes the league of the running or the stopped Sideline to files.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "league")
final class ExportCommand implements Runnable {

    static final String NAME = "export";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private ExportCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments what follows the command's name; settings such as {@code --sideline.data=…} among them
     * @return the exit code: 0 when all went well, 2 for wrong options, otherwise as at a failed start
     */
    static int run(List<String> arguments) {
        var run = new ExportRun(Arguments.settings(arguments));
        var command = new CommandLine(new ExportCommand())
                .addSubcommand(new Whole(run))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> run.report(failure));
        return command.execute(Arguments.options(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to export: 'export league'.");
    }

    /** {@code export league}. */
    @Command(
            name = "league",
            description = "Writes everybody, every franchise and every link.",
            mixinStandardHelpOptions = true)
    static final class Whole implements Callable<Integer> {

        @Option(
                names = "--format",
                split = ",",
                required = true,
                paramLabel = "FORMAT",
                description = "One or more of ${COMPLETION-CANDIDATES}.")
        private Set<LeagueFormat> formats = EnumSet.noneOf(LeagueFormat.class);

        @Option(
                names = "--out",
                paramLabel = "FOLDER",
                description =
                        "Where the files are written, over those of an earlier export; by default ${DEFAULT-VALUE}.")
        private Path out = Path.of("league");

        private final ExportRun run;

        Whole(ExportRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            return run.go(formats, out);
        }
    }
}
