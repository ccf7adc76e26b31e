package sideline.page.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.origin.Days;
import sideline.page.origin.Source;

/** Something that happened; the fragment {@code Happening}. */
public record Happening(
        String id,
        String kind,
        @Nullable String date,
        String datePrecision,
        @Nullable Integer season,
        @Nullable Integer week,
        String text,
        List<Source> sources) {

    /** The day, else the season, else empty. */
    public String when() {
        var day = Days.of(date, datePrecision);
        if (!day.isEmpty()) {
            return day;
        }
        return season == null ? "" : season + (week == null ? " season" : ", week " + week);
    }
}
