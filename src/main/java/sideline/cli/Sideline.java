package sideline.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: serves the league's graph over HTTP. */
@SpringBootApplication(scanBasePackages = "sideline")
public class Sideline {

    /** Starts the server; the process ends when it is told to stop or cannot start. */
    public static void main(String[] arguments) {
        SpringApplication.run(Sideline.class, arguments);
    }
}
