package sideline.graph;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.MDC;

/** How long a transaction may take, and what the database tells of it: whose it is, what it does, and for which request. */
final class TransactionSettings {

    /** Under which name the log knows the request of a thread, and the database that of a transaction. */
    private static final String TRACE = "traceId";

    private TransactionSettings() {}

    static TransactionConfig of(Statement statement, GraphLimits limits) {
        var metadata = new HashMap<String, Object>(Map.of("app", "sideline", "statement", statement.name()));
        var trace = MDC.get(TRACE);
        if (trace != null && !trace.isEmpty()) {
            metadata.put(TRACE, trace);
        }
        return TransactionConfig.builder()
                .withTimeout(limits.statementTimeout())
                .withMetadata(metadata)
                .build();
    }
}
