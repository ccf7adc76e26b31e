package sideline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import sideline.graph.StartupException.Obstacle;

/** The application: serves the league's graph over HTTP, or does what a command says. */
@SpringBootApplication(scanBasePackages = "sideline")
public class Sideline {

    private static final Map<String, ToIntFunction<List<String>>> COMMANDS = Map.of(
            ImportCommand.NAME, ImportCommand::run,
            ExportCommand.NAME, ExportCommand::run,
            ReportCommand.NAME, ReportCommand::run,
            TokenCommand.NAME, TokenCommand::run,
            CheckCommand.NAME, CheckCommand::run);

    /** Starts the server, or runs the command that is named first; the exit code says how it ended. */
    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command != null) {
            System.exit(command.applyAsInt(Arrays.asList(arguments).subList(1, arguments.length)));
        }
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                System.err.printf(
                        "Sideline does not know '%s'; it takes the commands 'import', 'export', 'report', 'token' and 'check', or settings such as"
                                + " --server.port=8081.%n",
                        argument);
                System.exit(Obstacle.SETTING.exitCode());
            }
        }
        try {
            SpringApplication.run(Sideline.class, arguments);
        } catch (RuntimeException e) {
            System.exit(StartupReport.exitCode(e));
        }
    }
}
