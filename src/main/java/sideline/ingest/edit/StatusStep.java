package sideline.ingest.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A step in the history of a trade's status.
 *
 * @param trade the plain id of the trade
 * @param day since when
 * @param sources ids of who says so
 */
public record StatusStep(String trade, String status, LocalDate day, List<String> sources) {

    public StatusStep {
        sources = List.copyOf(sources);
    }

    /**
     * As a parameter.
     *
     * @param isFirst whether the trade has just been recorded
     */
    Map<String, Object> row(boolean isFirst) {
        return Map.of("id", trade, "status", status, "day", day, "sources", sources, "isFirst", isFirst);
    }
}
