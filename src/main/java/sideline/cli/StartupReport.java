package sideline.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import sideline.graph.GraphException;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;
import sideline.ingest.ImportRunningException;
import sideline.ingest.csv.IngestException;

/** Tells the operator in one sentence on standard error why Sideline does not start; the trace is logged at DEBUG. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupReport implements SpringBootExceptionReporter {

    private static final int UNKNOWN = 1;

    StartupReport(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        LoggerFactory.getLogger(StartupReport.class).debug("Start failed", failure);
        System.err.println(sentence(failure));
        return true;
    }

    /** The sentence for the operator. */
    static String sentence(Throwable failure) {
        return obstacle(failure)
                .map(known -> String.valueOf(known.getMessage()))
                .orElseGet(() -> "Sideline cannot start: %s (--logging.level.sideline.cli=debug shows where)"
                        .formatted(rootCause(failure)));
    }

    /** The exit code of a process that failed to start so. */
    static int exitCode(Throwable failure) {
        return obstacle(failure).map(known -> known.obstacle().exitCode()).orElse(UNKNOWN);
    }

    private static Optional<StartupException> obstacle(Throwable failure) {
        return causes(failure).flatMap(cause -> known(cause).stream()).findFirst();
    }

    private static Optional<StartupException> known(Throwable cause) {
        if (cause instanceof StartupException known) {
            return Optional.of(known);
        }
        if (cause instanceof IngestException || cause instanceof ImportRunningException) {
            return Optional.of(new StartupException(Obstacle.LEAGUE, String.valueOf(cause.getMessage()), cause));
        }
        if (cause instanceof GraphException database) {
            return Optional.of(new StartupException(
                    Obstacle.DATABASE, "Sideline cannot start: " + database.getMessage(), database));
        }
        if (cause instanceof PortInUseException port) {
            return Optional.of(new StartupException(
                    Obstacle.PORT,
                    "Port %d, for HTTP, is in use by another program; stop that or choose another with server.port."
                            .formatted(port.getPort()),
                    cause));
        }
        if (cause instanceof BindException setting && causes(setting).noneMatch(StartupException.class::isInstance)) {
            var value = setting.getProperty() == null
                    ? ""
                    : " '" + setting.getProperty().getValue() + "'";
            return Optional.of(new StartupException(
                    Obstacle.SETTING,
                    "The setting %s cannot have the value%s.".formatted(name(setting), value),
                    cause));
        }
        return Optional.empty();
    }

    private static Object name(BindException setting) {
        return setting.getProperty() == null
                ? setting.getName()
                : setting.getProperty().getName();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    private static String rootCause(Throwable failure) {
        var root = causes(failure).reduce(failure, (outer, inner) -> inner);
        return String.valueOf(root.getMessage() == null ? root : root.getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
