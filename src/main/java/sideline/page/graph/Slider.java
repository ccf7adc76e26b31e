package sideline.page.graph;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import sideline.page.fact.AsOf;
import sideline.page.origin.Dataset;

/**
 * The control with which a reader goes back in time, season by season.
 *
 * @param first the first season to which it goes
 * @param last the last season known, which is today
 * @param season the season at which it stands
 */
record Slider(int first, int last, int season) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The slider of a picture: from the season before its first link to the last season known. */
    static Slider of(AsOf asOf, Dataset dataset, Network network) {
        var last = Objects.requireNonNullElse(dataset.lastSeason(), LocalDate.EPOCH.getYear());
        var begin = Objects.requireNonNullElse(dataset.firstSeason(), last);
        var season = asOf.day() == null ? last : Season.of(asOf.day());
        var first = network.rows().stream()
                .flatMap(row -> YEAR.matcher(row.seasons()).results())
                .mapToInt(year -> Integer.parseInt(year.group()))
                .min()
                .orElse(season);
        var from = Math.min(Math.max(begin, first - 1), season);
        return new Slider(from, Math.max(last, season), season);
    }
}
