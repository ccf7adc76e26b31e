package sideline.page.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.fact.Closest;
import sideline.page.fact.Stay;

/** The links among people that follow from their stays, or that a trade or event made, for those who were expanded. */
final class Overlaps {

    private static final String DERIVED = "from stays with one team in one season";

    private final Stays stays;
    private final Cast cast;

    Overlaps(Stays stays, Cast cast) {
        this.stays = stays;
        this.cast = cast;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        cast.expanded().forEach((key, closest) -> {
            var middle = cast.entity(key);
            if (middle != null && !middle.isTeam()) {
                closest.nodes().stream()
                        .filter(other ->
                                !other.node().isTeam() && cast.has(other.node().key()))
                        .map(other -> row(middle, other))
                        .forEach(rows::add);
            }
        });
        return rows;
    }

    private Row row(Entity middle, Closest.One other) {
        var kind = other.link();
        var met = met(middle, other);
        var isTurned = isTurned(kind, middle, other);
        var from = isTurned ? other.node() : middle;
        var to = isTurned ? middle : other.node();
        return new Row(
                from,
                to,
                kind,
                kind.label(),
                met.stream().map(stay -> stay.teamSeason().name()).distinct().collect(Collectors.joining(", ")),
                kind.isDerived() ? DERIVED : "",
                met.isEmpty()
                        ? other.seasons()
                        : Seasons.of(met.stream().map(Stay::season).toList()),
                List.of());
    }

    /** The stays of the one in seasons in which the other was there as well, as far as their link reaches. */
    private List<Stay> met(Entity middle, Closest.One other) {
        var there = stays.of(other.node()).stream().map(Overlaps::season).collect(Collectors.toSet());
        return stays.of(middle).stream()
                .filter(stay -> other.firstSeason() <= stay.season() && stay.season() <= other.lastSeason())
                .filter(stay -> there.contains(season(stay)))
                .filter(distinctSeasons())
                .toList();
    }

    private static Predicate<Stay> distinctSeasons() {
        var seen = new HashSet<String>();
        return stay -> seen.add(season(stay));
    }

    private static String season(Stay stay) {
        return stay.team().id() + "-" + stay.season();
    }

    /** Whether the link leads from the other to the one: players are coached, assistants work for those who lead them. */
    private boolean isTurned(Kind kind, Entity middle, Closest.One other) {
        return switch (kind) {
            case COACHED_BY ->
                years(other.node(), stay -> !stay.isOnStaff(), other) > years(middle, stay -> !stay.isOnStaff(), other);
            case WORKED_FOR -> years(middle, Stay::isHeadCoach, other) > years(other.node(), Stay::isHeadCoach, other);
            default -> false;
        };
    }

    private long years(Entity person, Predicate<Stay> kind, Closest.One link) {
        return stays.of(person).stream()
                .filter(stay -> link.firstSeason() <= stay.season() && stay.season() <= link.lastSeason())
                .filter(kind)
                .count();
    }
}
