package sideline.ingest.kind;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;

/**
 * What the graph holds before an import, as far as identity needs it.
 *
 * @param people everyone, by id
 * @param stays who was with which team in which season
 * @param trades reads every trade, by id; asked only by who tells trades apart
 * @param drafts reads every pick that was used, by season and place; asked only by who reads drafts
 * @param files the data files that were imported, by id of their source
 */
public record KnownGraph(
        List<KnownPerson> people,
        List<KnownStay> stays,
        Supplier<List<KnownTrade>> trades,
        Supplier<List<KnownDraft>> drafts,
        List<KnownFile> files) {

    /** What a graph holds that nothing has been imported into. */
    public static final KnownGraph EMPTY = new KnownGraph(List.of(), List.of(), List::of, List::of, List.of());

    public KnownGraph {
        people = List.copyOf(people);
        stays = List.copyOf(stays);
        files = List.copyOf(files);
    }

    /** A trade by its day, which is null when it is not known, who moved and between whom. */
    public record KnownTrade(String id, @Nullable LocalDate date, Set<String> people, Set<String> teams) {}

    /** A pick that was used: which, by which franchise, and for whom. */
    public record KnownDraft(int season, int round, int overall, String team, String player) {}

    /** A data file as it was when it was imported last; {@code date} is null when it is not known. */
    public record KnownFile(
            String source, String checksum, @Nullable LocalDate date) {}

    /**
     * A season of somebody with a team.
     *
     * @param team null where only the season of a player is known
     * @param roleClass his role on the staff; null for a player
     * @param unit whom it covers, of a player his position group or position; null when not known
     * @param bySchedule whether games say so, rather than a list or a roster
     */
    public record KnownStay(
            String person,
            @Nullable String team,
            int season,
            Fact.StaffStint.@Nullable RoleClass roleClass,
            @Nullable String unit,
            boolean bySchedule) {}

    /** What the graph knows of somebody; what is null is not known. The seasons are those of rosters and drafts. */
    public record KnownPerson(
            String id,
            String name,
            List<String> names,
            boolean player,
            boolean coach,
            @Nullable LocalDate birthDate,
            @Nullable String gsisId,
            @Nullable String pfrPlayerId,
            @Nullable String pfrCoachId,
            @Nullable String espnId,
            List<String> otherIds,
            @Nullable Position position,
            @Nullable String college,
            @Nullable Integer firstSeason,
            @Nullable Integer lastSeason) {}

    /** Everything of it that is in a graph. */
    public static KnownGraph of(Graph graph, WriteFiles files) {
        return of(
                graph.rows(files.statement("known-people", Map.of())).stream()
                        .map(KnownGraph::person)
                        .toList(),
                graph.rows(files.statement("known-stays", Map.of())).stream()
                        .flatMap(KnownGraph::stays)
                        .toList(),
                graph.rows(files.statement("known-files", Map.of())).stream()
                        .map(KnownGraph::file)
                        .toList(),
                graph,
                files);
    }

    /** People, stays and files that are known already, with the trades and drafts of a graph. */
    public static KnownGraph of(
            List<KnownPerson> people, List<KnownStay> stays, List<KnownFile> known, Graph graph, WriteFiles files) {
        return new KnownGraph(
                people,
                stays,
                () -> graph.rows(files.statement("known-trades", Map.of())).stream()
                        .map(KnownGraph::trade)
                        .toList(),
                () -> graph.rows(files.statement("known-drafts", Map.of())).stream()
                        .map(KnownGraph::draft)
                        .toList(),
                known);
    }

    private static Stream<KnownStay> stays(Map<String, Object> row) {
        var code = (String) row.get("roleClass");
        var team = (String) row.get("team");
        var season = ((Number) requireNonNull(row.get("season"))).intValue();
        var roleClass = code == null ? null : Fact.StaffStint.RoleClass.valueOf(code);
        var unit = (String) row.get("unit");
        var bySchedule = Boolean.TRUE.equals(row.get("bySchedule"));
        return texts(row.get("people")).stream()
                .map(person -> new KnownStay(person, team, season, roleClass, unit, bySchedule));
    }

    private static KnownTrade trade(Map<String, Object> row) {
        return new KnownTrade(
                String.valueOf(row.get("id")),
                (LocalDate) row.get("date"),
                Set.copyOf(texts(row.get("people"))),
                Set.copyOf(texts(row.get("teams"))));
    }

    private static KnownDraft draft(Map<String, Object> row) {
        return new KnownDraft(
                number(row, "season"),
                number(row, "round"),
                number(row, "overall"),
                String.valueOf(row.get("team")),
                String.valueOf(row.get("player")));
    }

    private static int number(Map<String, Object> row, String name) {
        return row.get(name) instanceof Long number ? number.intValue() : 0;
    }

    private static KnownFile file(Map<String, Object> row) {
        return new KnownFile(
                String.valueOf(row.get("source")), String.valueOf(row.get("checksum")), (LocalDate) row.get("date"));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Somebody by his properties, with whether he is a player and a coach and when he was first and last seen. */
    public static KnownPerson person(Map<String, Object> row) {
        return new KnownPerson(
                String.valueOf(row.get("id")),
                String.valueOf(row.get("name")),
                texts(row.get("names")),
                Boolean.TRUE.equals(row.get("player")),
                Boolean.TRUE.equals(row.get("coach")),
                (LocalDate) row.get("birthDate"),
                (String) row.get("gsisId"),
                (String) row.get("pfrPlayerId"),
                (String) row.get("pfrCoachId"),
                (String) row.get("espnId"),
                texts(row.get("otherIds")),
                position((String) row.get("position")),
                (String) row.get("college"),
                season(row.get("firstSeason")),
                season(row.get("lastSeason")));
    }

    private static @Nullable Position position(@Nullable String code) {
        return code == null ? null : Position.valueOf(code);
    }

    private static @Nullable Integer season(@Nullable Object value) {
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }
}
