package sideline.page.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.fact.Careers;
import sideline.page.fact.Careers.Career;
import sideline.page.fact.Move;
import sideline.page.fact.Stay;
import sideline.page.origin.Source;
import sideline.page.origin.Sources;

/** What is recorded of the people of a picture, as its links. */
final class Stays {

    private final Map<String, Career> careers;
    private final Cast cast;
    private final Sources sources;

    Stays(List<Careers> recorded, Cast cast, Sources sources) {
        this.careers = recorded.stream()
                .flatMap(Careers::known)
                .collect(Collectors.toMap(
                        career -> Entity.key(career.id()), career -> career, (one, same) -> one, LinkedHashMap::new));
        this.cast = cast;
        this.sources = sources;
    }

    /** The stays of a person; empty when none is known. */
    List<Stay> of(Entity person) {
        var career = careers.get(person.key());
        return career == null ? List.of() : career.stays();
    }

    /** Each person's links to the franchises of the picture: one for all stays on its rosters, one for its staff, one for each way there. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        careers.forEach((key, career) -> {
            var person = cast.entity(key);
            if (person != null) {
                stays(person, career).forEach(rows::add);
                moves(person, career).forEach(rows::add);
            }
        });
        return rows;
    }

    private Stream<Row> stays(Entity person, Career career) {
        return career.stays().stream()
                .filter(stay -> cast.has(Entity.key(stay.team().id())))
                .collect(Collectors.groupingBy(
                        stay -> List.of(stay.team().id(), stay.isOnStaff()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(stays -> row(person, stays));
    }

    private Row row(Entity person, List<Stay> stays) {
        var first = stays.get(0);
        var kind = first.isOnStaff() ? Kind.ON_STAFF : Kind.ON_ROSTER;
        return new Row(
                person,
                Objects.requireNonNull(cast.entity(Entity.key(first.team().id()))),
                kind,
                kind.label(),
                joined(stays.stream().map(stay -> stay.teamSeason().name())),
                joined(stays.stream().map(Stay::part)),
                Seasons.of(stays.stream().map(Stay::season).toList()),
                sources.cite(origins(stays.stream().map(Stay::origins))));
    }

    private Stream<Row> moves(Entity person, Career career) {
        return career.moves().stream()
                .filter(move -> cast.has(move.team().key()))
                .collect(Collectors.groupingBy(
                        move -> List.of(move.team().key(), move.isDraft()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(moves -> moved(person, moves));
    }

    private Row moved(Entity person, List<Move> moves) {
        var first = moves.get(0);
        var kind = first.isDraft() ? Kind.DRAFTED_BY : Kind.TRADED_TO;
        return new Row(
                person,
                Objects.requireNonNull(cast.entity(first.team().key())),
                kind,
                kind.label(),
                first.team().name(),
                joined(moves.stream().map(Stays::terms)),
                Seasons.of(moves.stream().map(Move::season).toList()),
                sources.cite(origins(moves.stream().map(Move::sources))));
    }

    private static String terms(Move move) {
        var from = move.from();
        return from == null ? move.choice() : "from the " + from.name() + " " + move.when();
    }

    private static List<Source> origins(Stream<List<Source>> sources) {
        return sources.flatMap(List::stream).toList();
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
