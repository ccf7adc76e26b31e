package sideline.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Collects rows by statement and writes them in batches, in the order in which the statements first came. */
final class Batches {

    private static final int SIZE = 20_000;

    private final Driver driver;
    private final Map<String, List<Object>> waiting = new LinkedHashMap<>();
    private int rows;

    Batches(Driver driver) {
        this.driver = driver;
    }

    void add(String statement, Map<String, Object> row) {
        waiting.computeIfAbsent(statement, each -> new ArrayList<>()).add(row);
        if (++rows >= SIZE) {
            flush();
        }
    }

    void flush() {
        waiting.forEach((statement, batch) -> {
            if (!batch.isEmpty()) {
                driver.executableQuery("UNWIND $rows AS row " + statement)
                        .withParameters(Map.of("rows", batch))
                        .execute();
                batch.clear();
            }
        });
        rows = 0;
    }
}
