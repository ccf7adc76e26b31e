package sideline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import sideline.check.Finding;
import sideline.cli.check.Inspection;

/** {@code check}: tells an operator whether settings, store, schema and data are sound. */
@Command(
        name = CheckCommand.NAME,
        description = {
            "Looks at the settings, and at the store, the schema and the data of the running or the stopped Sideline; writes"
                    + " nothing.",
            "Ends with exit code 0 when all is sound, 1 when something is not."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    static final String NAME = "check";

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;

    private final List<String> settings;
    private String part = "";
    private int looks;
    private int problems;

    private CheckCommand(List<String> settings) {
        this.settings = settings;
    }

    /**
     * Runs the command.
     *
     * @param arguments what follows the command's name; settings such as {@code --sideline.data=…} among them
     * @return the exit code: 0 when all is sound, 1 when something is not, 2 for wrong options
     */
    static int run(List<String> arguments) {
        return new CommandLine(new CheckCommand(Arguments.settings(arguments)))
                .setExecutionExceptionHandler((failure, line, result) -> UNSOUND)
                .execute(Arguments.options(arguments));
    }

    @Override
    public Integer call() {
        new Inspection(settings, StartupReport::sentence, this::tell).run();
        System.out.println();
        System.out.println(
                problems == 0
                        ? "Sound: %d things looked at, no problem.".formatted(looks)
                        : "Unsound: %d of %d things looked at; see above.".formatted(problems, looks));
        return problems == 0 ? SOUND : UNSOUND;
    }

    private void tell(String part, Finding finding) {
        if (!part.equals(this.part)) {
            System.out.println((looks == 0 ? "" : System.lineSeparator()) + Ansi.AUTO.string("@|bold " + part + "|@"));
            this.part = part;
        }
        looks++;
        problems += finding.isSound() ? 0 : 1;
        var mark = finding.isSound() ? "@|green ok     |@" : "@|bold,red problem|@";
        System.out.printf("  %s  %-18s  %s%n", Ansi.AUTO.string(mark), finding.subject(), finding.sentence());
    }
}
