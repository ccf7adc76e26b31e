package sideline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: writes an answer to a file, in the words of its page. */
@Command(
        name = ReportCommand.NAME,
        description = "Writes an answer of the running or the stopped Sideline to a file, in the words of its page.",
        footer = {
            "",
            "Examples:",
            "  report link akers oconnell --out akers.html",
            "  report link \"Cam Akers\" \"Sean McVay\" --day 2023-09-20 --out akers.md",
            "  report team rams 2021 --out rams.html",
            "  report connections rams vikings --day 2023-09-24 --out sunday.html",
            "  report reunions 2023 --out reunions.csv"
        },
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    static final String NAME = "report";

    /** The forms that are text. */
    private static final List<String> ENDINGS = List.of("html", "htm", "md", "csv", "json", "gexf", "graphml");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private ReportKind kind = ReportKind.LINK;

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "NAME",
            description = "Names or ids, as many as the report is about; after a team, and for reunions, a season.")
    private List<String> names = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file; its ending is the form: html, md, csv, json, gexf, graphml.")
    private Path out = Path.of("");

    @Option(
            names = {"--day", "--as-of"},
            paramLabel = "YYYY-MM-DD",
            description = "The day at which the question is put; today's knowledge when absent.")
    private @Nullable LocalDate day;

    private final ReportRun run;

    private ReportCommand(ReportRun run) {
        this.run = run;
    }

    /**
     * Runs the command.
     *
     * @param arguments what follows the command's name; settings such as {@code --sideline.data=…} among them
     * @return the exit code: 0 when all went well, 2 for wrong options and for names that mean nobody or several, otherwise
     *     as at a failed start
     */
    static int run(List<String> arguments) {
        var run = new ReportRun(Arguments.settings(arguments));
        return new CommandLine(new ReportCommand(run))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> run.report(failure))
                .execute(Arguments.options(arguments));
    }

    @Override
    public Integer call() {
        if (!kind.takes(names.size())) {
            throw new ParameterException(
                    spec.commandLine(), "'report " + kind.word() + "' takes " + kind.taken() + ".");
        }
        if (!ENDINGS.contains(ReportRun.ending(out))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + out + "' names no form of a report; let it end in ." + String.join(", .", ENDINGS) + ".");
        }
        return run.go(kind.address(names, day), out);
    }
}
