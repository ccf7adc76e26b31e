package sideline.ingest.kind;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Span;
import sideline.ingest.fact.Subject;
import sideline.ingest.league.CsvFile;
import sideline.ingest.league.FranchiseFiles;
import sideline.ingest.league.FranchiseSpellings;
import sideline.ingest.league.League;
import sideline.ingest.league.SeasonCalendar;
import sideline.ingest.league.SidelineFormat;
import sideline.ingest.league.Stated;
import sideline.names.NameKey;

/** What the rows of a league give to each kind of node and link, by property, where it is not simply what they state. */
public final class Rows {

    private Rows() {}

    /** What a file's rows state as it is. */
    static Function<League, Stream<Map<String, Object>>> of(CsvFile file) {
        return league -> stated(league, file);
    }

    private static Stream<Map<String, Object>> stated(League league, CsvFile file) {
        return league.facts(file).stream().map(fact -> new HashMap<>(fact.values()));
    }

    private static Stream<Map<String, Object>> having(String property, Stream<Map<String, Object>> rows) {
        return rows.filter(row -> row.containsKey(property));
    }

    static Stream<Map<String, Object>> teams(League league) {
        var franchises = league.franchises();
        return league.facts(SidelineFormat.TEAMS).stream().map(fact -> {
            var team = fact instanceof Fact.Team known ? known : FranchiseFiles.team((Stated) fact);
            var spellings = new FranchiseSpellings(team, franchises.namesOf(team.id()));
            return and(
                    fact.values(),
                    Map.of(
                            "names", spellings.names(),
                            "nameKeys", spellings.keys(),
                            "nameYears", spellings.years(),
                            "codeYears", spellings.codeYears()));
        });
    }

    /** Every franchise's season that something is stated about. */
    public static Stream<Map<String, Object>> teamSeasons(League league) {
        var ids = new TreeSet<String>();
        Stream.of(SidelineFormat.ROSTER, SidelineFormat.STAFF)
                .flatMap(file -> league.facts(file).stream())
                .map(Fact::values)
                .forEach(stint ->
                        seasonsOf(stint).forEach(season -> ids.add(League.teamSeasonId(text(stint, "team"), season))));
        eventTeams(league).forEach(event -> ids.add(text(event, "teamSeason")));
        claimsOn("TeamSeason").apply(league).forEach(claim -> ids.add(text(claim, "subject")));
        var franchises = league.franchises();
        return ids.stream().map(id -> {
            var teamSeason = franchises.teamSeason(id);
            var name = teamSeason == null ? null : franchises.nameIn(teamSeason.team(), teamSeason.season());
            if (teamSeason == null || name == null) {
                throw new IllegalStateException("the checks let a team-season pass that has no name: " + id);
            }
            return Map.<String, Object>of(
                    "id", id,
                    "team", teamSeason.team(),
                    "season", teamSeason.season(),
                    "name", name.name(),
                    "abbreviation", name.abbreviation());
        });
    }

    static Stream<Map<String, Object>> weeks(League league) {
        return stated(league, SidelineFormat.WEEKS).map(week -> {
            var id = SeasonCalendar.weekId(number(week, "season"), number(week, "week"));
            return and(week, Map.of("id", id, "nominal", false));
        });
    }

    static Stream<Map<String, Object>> people(League league) {
        return stated(league, SidelineFormat.PEOPLE).map(person -> {
            var names = new LinkedHashSet<>(List.of(text(person, "name")));
            names.addAll(texts(person, "names"));
            var labels = new ArrayList<String>();
            if (Boolean.TRUE.equals(person.get("player"))) {
                labels.add("Player");
            }
            if (Boolean.TRUE.equals(person.get("coach"))) {
                labels.add("Coach");
            }
            if (texts(person, "otherIds").isEmpty()) {
                person.remove("otherIds");
            }
            return and(
                    person,
                    Map.of(
                            "names",
                            List.copyOf(names),
                            "nameKey",
                            NameKey.of(text(person, "name")),
                            "nameKeys",
                            keys(names),
                            Entry.LABELS,
                            labels));
        });
    }

    /** Picks, used or not. */
    static Stream<Map<String, Object>> picks(League league) {
        return Stream.concat(
                drafts(league).map(draft -> and(draft, Map.of("id", text(draft, "pick")))),
                stated(league, SidelineFormat.PICKS));
    }

    static Stream<Map<String, Object>> drafts(League league) {
        return stated(league, SidelineFormat.DRAFT)
                .map(draft -> and(draft, Map.of("pick", draft.get("season") + "-" + draft.get("overall"))));
    }

    /** Who used a pick or, until then, owned it first. */
    static Stream<Map<String, Object>> owners(League league) {
        var unused = having("originalTeam", stated(league, SidelineFormat.PICKS))
                .map(pick -> and(pick, Map.of("pick", text(pick, "id"), "team", text(pick, "originalTeam"))));
        return Stream.concat(drafts(league), unused);
    }

    static Stream<Map<String, Object>> rosterStints(League league) {
        return seasons(league, SidelineFormat.ROSTER);
    }

    /** Stints of coaches; a team has one head coach at a time, however he is called. */
    static Stream<Map<String, Object>> staffStints(League league) {
        return seasons(league, SidelineFormat.STAFF)
                .filter(stint -> !stint.containsKey("games"))
                .map(stint -> {
                    if (stint.containsKey("firstWeek") || stint.containsKey("lastWeek")) {
                        stint.put("weeksKnown", true);
                    } else {
                        stint.remove("weeksKnown");
                    }
                    var role = stint.get("role");
                    var headCoach = role == null || "HEAD_COACH".equals(stint.get("roleClass"));
                    return and(
                            stint,
                            Map.of(
                                    "roleKey",
                                    headCoach
                                            ? "head-coach"
                                            : NameKey.of(String.valueOf(role)).replace(' ', '-')));
                });
    }

    /** The games that a head coach led without another in between, by a schedule. */
    static Stream<Map<String, Object>> ledGames(League league) {
        return having("games", seasons(league, SidelineFormat.STAFF));
    }

    /** The single seasons of stints that may go over several, by time. */
    private static Stream<Map<String, Object>> seasons(League league, CsvFile file) {
        return stated(league, file)
                .flatMap(Rows::seasons)
                .sorted(comparing((Map<String, Object> stint) -> number(stint, "season"))
                        .thenComparing(
                                stint -> (@Nullable Integer) stint.get("firstWeek"), nullsFirst(naturalOrder())));
    }

    private static Stream<Map<String, Object>> seasons(Map<String, Object> stint) {
        var span = new Span(
                number(stint, "firstSeason"),
                number(stint, "lastSeason"),
                (@Nullable Integer) stint.get("firstWeek"),
                (@Nullable Integer) stint.get("lastWeek"));
        // Own data says of a stint's weeks what it has.
        stint.putIfAbsent("weeksKnown", span.firstWeek() != null && span.lastWeek() != null);
        var seasons = Stream.<Map<String, Object>>builder();
        seasonsOf(stint).forEach(season -> {
            var row = new HashMap<>(stint);
            var weeks = span.weeksIn(season);
            row.put("season", season);
            row.put("teamSeason", League.teamSeasonId(text(stint, "team"), season));
            put(row, "firstWeek", weeks.first());
            put(row, "lastWeek", weeks.last());
            seasons.add(row);
        });
        return seasons.build();
    }

    private static IntStream seasonsOf(Map<String, Object> stint) {
        return IntStream.rangeClosed(number(stint, "firstSeason"), number(stint, "lastSeason"));
    }

    private static void put(Map<String, Object> row, String property, @Nullable Object value) {
        if (value == null) {
            row.remove(property);
        } else {
            row.put(property, value);
        }
    }

    /** What moved in trades, people or picks. */
    static Function<League, Stream<Map<String, Object>>> legs(String asset) {
        return league -> having(asset, stated(league, SidelineFormat.TRADE_LEGS));
    }

    /** Whom trades brought where, with what is known of the trade. */
    static Stream<Map<String, Object>> moves(League league) {
        var trades = new HashMap<String, Map<String, Object>>();
        stated(league, SidelineFormat.TRADES).forEach(trade -> trades.put(text(trade, "id"), trade));
        return legs("person").apply(league).map(leg -> and(requireNonNull(trades.get(text(leg, "trade"))), leg));
    }

    static Stream<Map<String, Object>> involved(League league) {
        return stated(league, SidelineFormat.EVENTS)
                .flatMap(event -> texts(event, "people").stream().map(person -> and(event, Map.of("person", person))));
    }

    static Stream<Map<String, Object>> eventTeams(League league) {
        return having("season", having("team", stated(league, SidelineFormat.EVENTS)))
                .map(event -> and(
                        event,
                        Map.of("teamSeason", League.teamSeasonId(text(event, "team"), number(event, "season")))));
    }

    static Stream<Map<String, Object>> claims(League league) {
        return stated(league, SidelineFormat.CLAIMS)
                .map(claim -> and(claim, Map.of(Entry.SOURCES, List.of(text(claim, "source")))));
    }

    /** Claims on what has a label. */
    static Function<League, Stream<Map<String, Object>>> claimsOn(String label) {
        return league -> claims(league)
                .filter(claim -> ((Subject) requireNonNull(claim.get("about")))
                        .kind()
                        .label()
                        .equals(label))
                .map(claim -> and(claim, Map.of("subject", ((Subject) requireNonNull(claim.get("about"))).id())));
    }

    private static Map<String, Object> and(Map<String, Object> row, Map<String, ?> more) {
        var all = new HashMap<>(row);
        all.putAll(more);
        return all;
    }

    private static String text(Map<String, Object> row, String property) {
        return (String) requireNonNull(row.get(property), property);
    }

    private static Integer number(Map<String, Object> row, String property) {
        return (Integer) requireNonNull(row.get(property), property);
    }

    private static List<String> texts(Map<String, Object> row, String property) {
        return row.get(property) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<String> keys(Collection<String> spellings) {
        return spellings.stream()
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
