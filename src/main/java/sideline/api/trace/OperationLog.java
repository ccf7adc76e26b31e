package sideline.api.trace;

import graphql.GraphQLError;
import graphql.execution.instrumentation.Instrumentation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import sideline.api.document.DocumentHash;
import sideline.api.error.ErrorCode;
import sideline.graph.GraphException;

/**
 * Writes one line of the log for each operation that is slow, or fails by no fault of the client: its name, the hash of its
 * document, its trace id, how long it took, and the code of what came of it. What the client gave as values is in none.
 * Mistakes of clients are lines at {@code DEBUG}, so that nobody fills the log from outside.
 */
public final class OperationLog {

    private static final Logger LOG = LoggerFactory.getLogger(OperationLog.class);
    private static final String DONE = "OK";
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,99}");
    private static final Set<String> FAILURES =
            Set.of(ErrorCode.INTERNAL_ERROR.name(), ErrorCode.TIMEOUT.name(), ErrorCode.UNAVAILABLE.name());

    private final Duration slow;

    /** A log of operations that take longer than the settings say, and of those that fail. */
    public OperationLog(LogSettings settings) {
        this.slow = settings.slow();
    }

    /** What tells it of each operation that runs; to be asked after all that makes errors of an answer. */
    public Instrumentation instrumentation() {
        return new OperationWatch(this);
    }

    /** Notes that an operation has ended. */
    void note(@Nullable String name, String document, String traceId, Duration took, List<GraphQLError> errors) {
        note(name, document, traceId, took, code(errors));
    }

    /** Notes that an operation was not begun, as the graph could not be asked. */
    public void noteUnanswered(
            @Nullable String name, String document, String traceId, Duration took, GraphException reason) {
        note(name, document, traceId, took, ErrorCode.of(reason.reason()).name());
    }

    private void note(@Nullable String name, String document, String traceId, Duration took, String code) {
        var isNotable = FAILURES.contains(code) || took.compareTo(slow) >= 0;
        if (!isNotable && code.equals(DONE)) {
            return;
        }
        var line = LOG.atLevel(isNotable ? Level.WARN : Level.DEBUG);
        var shown = name == null || !NAME.matcher(name).matches() ? "" : name;
        var hash = DocumentHash.of(document);
        line.addKeyValue("operation", shown)
                .addKeyValue("hash", hash)
                .addKeyValue("durationMillis", took.toMillis())
                .addKeyValue("outcome", code)
                .addKeyValue("trace", traceId)
                .log(
                        "Operation {} took {} ms: {}, sha256:{}, trace {}",
                        shown.isEmpty() ? "without a name" : shown,
                        took.toMillis(),
                        code,
                        hash,
                        traceId);
    }

    /** The code of the first failure, else of the first error, as everything else may follow from it. */
    private static String code(List<GraphQLError> errors) {
        var codes = errors.stream()
                .map(error -> Objects.requireNonNullElse(error.getExtensions(), Map.<String, Object>of())
                        .get("code"))
                .map(String::valueOf)
                .toList();
        return codes.stream()
                .filter(FAILURES::contains)
                .findFirst()
                .or(() -> codes.stream().findFirst())
                .orElse(DONE);
    }
}
