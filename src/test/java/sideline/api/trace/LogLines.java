package sideline.api.trace;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** The lines that are logged while it is open. */
final class LogLines implements AutoCloseable {

    private final Logger logger;
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    /** Those of the log of operations, without its details. */
    LogLines() {
        this((Logger) LoggerFactory.getLogger(OperationLog.class));
    }

    private LogLines(Logger logger) {
        this.logger = logger;
        lines.start();
        logger.addAppender(lines);
    }

    /** All that Sideline logs, with its details. */
    static LogLines ofAll() {
        var logger = (Logger) LoggerFactory.getLogger("sideline");
        logger.setLevel(Level.DEBUG);
        return new LogLines(logger);
    }

    /** All lines of the log of operations. */
    List<ILoggingEvent> ofOperations() {
        return List.copyOf(lines.list).stream()
                .filter(line -> line.getLoggerName().equals(OperationLog.class.getName()))
                .toList();
    }

    /** Everything that a line says anywhere. */
    String everything() {
        return List.copyOf(lines.list).stream()
                .map(line -> line.getFormattedMessage()
                        + line.getKeyValuePairs()
                        + line.getMDCPropertyMap()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    /** All lines of a level. */
    List<ILoggingEvent> at(Level level) {
        return List.copyOf(lines.list).stream()
                .filter(line -> line.getLevel() == level)
                .toList();
    }

    /** A line's values by name. */
    static Map<String, String> values(ILoggingEvent line) {
        return line.getKeyValuePairs().stream()
                .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }
}
