package sideline.cli;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import sideline.graph.StartupException.Obstacle;

/** The application: serves the league's graph over HTTP, or imports or exports a league when it is told to. */
@SpringBootApplication(scanBasePackages = "sideline")
public class Sideline {

    /** Starts the server, or runs the command that is named first; the exit code says how it ended. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(ImportCommand.NAME)) {
            System.exit(ImportCommand.run(Arrays.asList(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals(ExportCommand.NAME)) {
            System.exit(ExportCommand.run(Arrays.asList(arguments).subList(1, arguments.length)));
        }
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                System.err.printf(
                        "Sideline does not know '%s'; it takes the commands 'import' and 'export' or settings such as"
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
