package sideline.page.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Days;
import sideline.page.origin.Source;

/**
 * A trade with what moved.
 *
 * @param id the typed id
 * @param date the day; null when not known
 * @param season the league year
 * @param status how sure it is
 * @param note what else the sources say; null for nothing
 */
public record Deal(
        String id,
        @Nullable String date,
        String datePrecision,
        int season,
        String status,
        @Nullable String note,
        List<Leg> legs,
        List<Source> sources) {

    /** One asset on its way, the fragment {@code Leg}. */
    public record Leg(
            Entity from,
            Entity to,
            Asset asset,
            @Nullable Boolean conditional,
            @Nullable String note) {}

    /** The day as precisely as it is known, else the league year. */
    public String when() {
        var day = Days.of(date, datePrecision);
        return day.isEmpty() ? String.valueOf(season) : day;
    }

    /** The address of its page. */
    public String href() {
        return "/trade/" + Entity.key(id);
    }

    /** A mark for what is not official, {@code REPORTED}; empty for the rest. */
    public String mark() {
        return status.equals("OFFICIAL") ? "" : status;
    }

    /** What each franchise received, the one with most people first. */
    public List<Side> sides() {
        Map<Entity, List<Leg>> received =
                legs.stream().collect(Collectors.groupingBy(Leg::to, LinkedHashMap::new, Collectors.toList()));
        return received.entrySet().stream()
                .map(each -> new Side(each.getKey(), peopleFirst(each.getValue())))
                .sorted((one, other) -> Long.compare(other.people(), one.people()))
                .toList();
    }

    private static List<Leg> peopleFirst(List<Leg> legs) {
        return legs.stream()
                .sorted(Comparator.comparing(leg -> !leg.asset().isPerson()))
                .toList();
    }

    /** What one franchise received. */
    public record Side(Entity team, List<Leg> legs) {

        long people() {
            return legs.stream().filter(leg -> leg.asset().isPerson()).count();
        }
    }

    /** Those between whom it was, {@code Green Bay Packers and Buffalo Bills}. */
    public String parties() {
        return sides().stream().map(side -> side.team().name()).collect(Collectors.joining(" and "));
    }

    /** The people who moved, {@code Cam Akers}; else {@code picks}. */
    public String title() {
        var people = legs.stream()
                .map(Leg::asset)
                .filter(Asset::isPerson)
                .map(Asset::words)
                .toList();
        return people.isEmpty() ? "Draft picks" : String.join(", ", people);
    }

    /** The trade in one sentence: who received what. */
    public String sentence() {
        var sides = sides().stream()
                .map(side -> "the " + side.team().name() + " received "
                        + side.legs().stream().map(leg -> leg.asset().words()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return sides.isEmpty() ? "" : Character.toUpperCase(sides.charAt(0)) + sides.substring(1) + ".";
    }
}
