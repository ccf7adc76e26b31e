package sideline.ingest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;
import static sideline.ingest.Entry.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.graph.NameKey;

/**
 * A league's links as entries for {@code cypher/write}. A link's id is made of the ids of what it links, parted by dots,
 * so that the same fact is the same link whichever file it comes from; a second link between the same ends gets a
 * number: {@code cam-akers.rams-2023.2}.
 */
final class LinkRows {

    private final League league;
    private final Franchises franchises;
    private final Set<String> teamSeasonIds;

    LinkRows(League league, Franchises franchises, Set<String> teamSeasonIds) {
        this.league = league;
        this.franchises = franchises;
        this.teamSeasonIds = teamSeasonIds;
    }

    /** Every link that the league's files state, in the order in which they are to be written. */
    List<WriteStep> steps() {
        return List.of(
                WriteStep.links("season-teams", "SEASON_OF", seasonTeams()),
                WriteStep.links("roster-stints", "ON_ROSTER", rosterStints()),
                WriteStep.links("staff-stints", "ON_STAFF", staffStints()),
                WriteStep.links("led-games", "LED", ledGames()),
                links("drafts", "DRAFTED_BY", league.drafts(), LinkRows::draft),
                links("selections", "SELECTED", league.drafts(), LinkRows::selection),
                WriteStep.links("pick-owners", "OWNED_BY", pickOwners()),
                WriteStep.links("traded-people", "MOVED", tradeLegs(Fact.TradeLeg::person)),
                WriteStep.links("traded-picks", "MOVED", tradeLegs(Fact.TradeLeg::pick)),
                WriteStep.links("trade-moves", "TRADED_TO", tradeMoves()),
                WriteStep.links("event-people", "INVOLVES", eventPeople()),
                WriteStep.links("event-teams", "AT", eventTeams()),
                links("claim-subjects", "ABOUT", league.claims(), LinkRows::claimSubject),
                links("claim-sources", "STATED_BY", league.claims(), LinkRows::claimSource));
    }

    private static <T> WriteStep links(String file, String type, List<T> facts, Function<T, Entry> entry) {
        return WriteStep.links(file, type, facts.stream().map(entry).toList());
    }

    private List<Entry> seasonTeams() {
        return teamSeasonIds.stream()
                .map(id ->
                        Entry.link(id, requireNonNull(franchises.teamSeason(id)).team(), id, Map.of()))
                .toList();
    }

    /** One season of a stint that may go over several. */
    private record Season<S extends Fact>(S stint, int season, Weeks weeks) {

        static <S extends Fact> List<Season<S>> of(S stint, Span span) {
            var seasons = new ArrayList<Season<S>>();
            for (var season = span.firstSeason(); season <= span.lastSeason(); season++) {
                seasons.add(new Season<>(stint, season, span.weeksIn(season)));
            }
            return seasons;
        }

        @Nullable
        Integer firstWeek() {
            return weeks.first();
        }
    }

    private static <S extends Fact> List<Season<S>> byTime(List<S> stints, Function<S, Span> span) {
        return stints.stream()
                .flatMap(stint -> Season.of(stint, span.apply(stint)).stream())
                .sorted(comparing((Season<S> season) -> season.season())
                        .thenComparing(season -> season.firstWeek(), nullsFirst(naturalOrder())))
                .toList();
    }

    private List<Entry> rosterStints() {
        var ids = new Numbered();
        var entries = new ArrayList<Entry>();
        for (var season : byTime(league.rosterStints(), Fact.RosterStint::span)) {
            var stint = season.stint();
            var teamSeason = League.teamSeasonId(stint.team(), season.season());
            var values = known(
                    "season", season.season(),
                    "firstWeek", season.weeks().first(),
                    "lastWeek", season.weeks().last(),
                    "weeksKnown", stint.weeksKnown(),
                    "position", stint.position(),
                    "jersey", stint.jersey(),
                    "status", stint.status(),
                    "sources", stint.sources());
            entries.add(Entry.link(stint.player(), teamSeason, ids.next(stint.player() + "." + teamSeason), values));
        }
        return entries;
    }

    private List<Entry> staffStints() {
        var ids = new Numbered();
        var entries = new ArrayList<Entry>();
        for (var season : byTime(staffStints(false), Fact.StaffStint::span)) {
            var stint = season.stint();
            var teamSeason = League.teamSeasonId(stint.team(), season.season());
            var id = ids.next(stint.coach() + "." + teamSeason + "." + roleKey(stint));
            var weeks = season.weeks();
            var values = known(
                    "season", season.season(),
                    "role", stint.role(),
                    "roleClass", stint.roleClass(),
                    "unit", stint.unit(),
                    "interim", stint.interim(),
                    "firstWeek", weeks.first(),
                    "lastWeek", weeks.last(),
                    "weeksKnown", weeks.known() ? Boolean.TRUE : null,
                    "sources", stint.sources());
            entries.add(Entry.link(stint.coach(), teamSeason, id, values)
                    .unlessKnown(known("role", "Head coach", "interim", false, "weeksKnown", false)));
        }
        return entries;
    }

    private List<Fact.StaffStint> staffStints(boolean bySchedule) {
        return league.staffStints().stream()
                .filter(stint -> stint.isBySchedule() == bySchedule)
                .toList();
    }

    /** The games that a head coach led without another in between. */
    private List<Entry> ledGames() {
        var ids = new Numbered();
        var entries = new ArrayList<Entry>();
        for (var season : byTime(staffStints(true), Fact.StaffStint::span)) {
            var stint = season.stint();
            var teamSeason = League.teamSeasonId(stint.team(), season.season());
            var values = known(
                    "season", season.season(),
                    "firstWeek", season.weeks().first(),
                    "lastWeek", season.weeks().last(),
                    "games", stint.games(),
                    "sources", stint.sources());
            entries.add(Entry.link(
                    stint.coach(), teamSeason, ids.next(stint.coach() + "." + teamSeason + ".games"), values));
        }
        return entries;
    }

    /** A team has one head coach at a time, however he is called. */
    private static String roleKey(Fact.StaffStint stint) {
        var role = stint.role();
        return role == null || stint.roleClass() == Fact.StaffStint.RoleClass.HEAD_COACH
                ? "head-coach"
                : NameKey.of(role).replace(' ', '-');
    }

    private static Entry draft(Fact.Draft draft) {
        var values = known(
                "season", draft.season(),
                "round", draft.round(),
                "overall", draft.overall(),
                "sources", draft.sources());
        return Entry.link(draft.player(), draft.team(), draft.player() + "." + League.pickId(draft), values);
    }

    private static Entry selection(Fact.Draft draft) {
        var pick = League.pickId(draft);
        return Entry.link(pick, draft.player(), pick + "." + draft.player(), known("sources", draft.sources()));
    }

    private List<Entry> pickOwners() {
        var entries = new ArrayList<Entry>();
        for (var draft : league.drafts()) {
            entries.add(pickOwner(League.pickId(draft), draft.team(), draft.sources()));
        }
        for (var pick : league.picks()) {
            var owner = pick.originalTeam();
            if (owner != null) {
                entries.add(pickOwner(pick.id(), owner, pick.sources()));
            }
        }
        return entries;
    }

    private static Entry pickOwner(String pick, String team, List<String> sources) {
        return Entry.link(pick, team, pick + "." + team, known("sources", sources));
    }

    private List<Entry> tradeLegs(Function<Fact.TradeLeg, @Nullable String> asset) {
        var entries = new ArrayList<Entry>();
        for (var leg : league.tradeLegs()) {
            var moved = asset.apply(leg);
            if (moved != null) {
                var values = known(
                        "from", leg.from(),
                        "to", leg.to(),
                        "conditional", leg.conditional(),
                        "note", leg.note(),
                        "sources", leg.sources());
                entries.add(Entry.link(leg.trade(), moved, legId(leg, moved), values));
            }
        }
        return entries;
    }

    private List<Entry> tradeMoves() {
        var trades = new HashMap<String, Fact.Trade>();
        league.trades().forEach(trade -> trades.put(trade.id(), trade));
        var entries = new ArrayList<Entry>();
        for (var leg : league.tradeLegs()) {
            var person = leg.person();
            if (person != null) {
                var trade = requireNonNull(trades.get(leg.trade()));
                var values = known(
                        "date", trade.date(),
                        "datePrecision", trade.datePrecision(),
                        "season", trade.season(),
                        "status", trade.status(),
                        "from", leg.from(),
                        "trade", trade.id(),
                        "sources", leg.sources());
                entries.add(Entry.link(person, leg.to(), legId(leg, person), values));
            }
        }
        return entries;
    }

    private static String legId(Fact.TradeLeg leg, String asset) {
        return leg.trade() + "." + asset + "." + leg.to();
    }

    private List<Entry> eventPeople() {
        var entries = new ArrayList<Entry>();
        for (var event : league.events()) {
            for (var person : event.people()) {
                entries.add(
                        Entry.link(event.id(), person, event.id() + "." + person, known("sources", event.sources())));
            }
        }
        return entries;
    }

    private List<Entry> eventTeams() {
        var entries = new ArrayList<Entry>();
        for (var event : league.events()) {
            var team = event.team();
            var season = event.season();
            if (team != null && season != null) {
                var teamSeason = League.teamSeasonId(team, season);
                entries.add(Entry.link(
                        event.id(), teamSeason, event.id() + "." + teamSeason, known("sources", event.sources())));
            }
        }
        return entries;
    }

    private static Entry claimSubject(Fact.Claim claim) {
        var about = claim.about();
        return new Entry(
                claim.id() + "." + about.id(),
                Map.of("from", claim.id(), about.kind().key(), about.id()),
                List.of(),
                known("sources", List.of(claim.source())));
    }

    private static Entry claimSource(Fact.Claim claim) {
        var values = known("quote", claim.quote(), "sources", List.of(claim.source()));
        return Entry.link(claim.id(), claim.source(), claim.id() + "." + claim.source(), values);
    }

    /** Makes ids unique by a number from the second on. */
    private static final class Numbered {

        private final Map<String, Integer> given = new HashMap<>();

        String next(String id) {
            var number = given.merge(id, 1, Integer::sum);
            return number == 1 ? id : id + "." + number;
        }
    }
}
