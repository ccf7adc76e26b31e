package sideline.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The days of an operation that are before all that is known; whoever asks about one is told so beside the data. */
public final class EarlyDays {

    private final Queue<Early> days = new ConcurrentLinkedQueue<>();

    /** A root field's day. */
    private record Early(String field, String day) {

        private Map<String, Object> told() {
            return Map.of(
                    "path",
                    List.of(field),
                    "day",
                    day,
                    "note",
                    "Nothing is known of " + day
                            + ": it is before the first season known, which dataset { firstSeason } tells.");
        }
    }

    /** Notes the day of a root field, by its response key. */
    void add(String field, Object day) {
        days.add(new Early(field, day.toString()));
    }

    /** What is told of each, by field; empty when there is none. */
    public List<Map<String, Object>> told() {
        return days.stream()
                .sorted(Comparator.comparing(Early::field))
                .map(Early::told)
                .toList();
    }
}
