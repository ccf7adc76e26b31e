package sideline.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import sideline.graph.StartupException.Obstacle;

/** The application: serves the league's graph over HTTP. */
@SpringBootApplication(scanBasePackages = "sideline")
public class Sideline {

    /** Starts the server; the process ends when it is told to stop or cannot start, then with an exit code that says why. */
    public static void main(String[] arguments) {
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                System.err.printf(
                        "Sideline does not know '%s'; it takes settings such as --server.port=8081.%n", argument);
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
