package sideline.page.export;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sideline.graph.Graph;

/** The calendar of the league, read once for each version of the data. */
@Component
public final class Calendars {

    private final League league;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    Calendars(Graph graph) {
        this.league = League.of(graph);
    }

    private record Known(int version, Calendar calendar) {}

    /** The calendar of a version of the data. */
    public Calendar of(int version) {
        var last = known.get();
        if (last == null || last.version != version) {
            last = new Known(version, league.calendar());
            known.set(last);
        }
        return last.calendar;
    }
}
