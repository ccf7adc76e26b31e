package sideline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong between the rows of a league: keys given twice, references to nothing, contradictory columns. */
final class LeagueChecks {

    private static final int LONGEST_QUOTE_WORDS = 25;

    private final League league;
    private final Franchises franchises;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> sources;
    private final Set<String> teams;
    private final Map<String, Fact.Person> people;
    private final Set<String> picks;
    private final Set<String> trades;
    private final Set<String> events;

    private LeagueChecks(League league) {
        this.league = league;
        franchises = new Franchises(league.teamNames());
        sources = unique(league.sources(), "id", Fact.Source::id).keySet();
        teams = unique(league.teams(), "id", Fact.Team::id).keySet();
        people = unique(league.people(), "id", Fact.Person::id);
        picks = new HashSet<>(unique(league.drafts(), "overall", League::pickId).keySet());
        picks.addAll(unique(league.picks(), "id", Fact.Pick::id).keySet());
        trades = unique(league.trades(), "id", Fact.Trade::id).keySet();
        events = unique(league.events(), "id", Fact.Event::id).keySet();
    }

    /** Everything that is wrong, by file; empty when nothing is. */
    static List<Problem> problemsOf(League league) {
        var checks = new LeagueChecks(league);
        checks.checkKeys();
        league.teamNames().forEach(checks::check);
        league.weeks().forEach(checks::check);
        league.people().forEach(checks::check);
        league.drafts().forEach(checks::check);
        league.picks().forEach(checks::check);
        league.rosterStints().forEach(checks::check);
        league.staffStints().forEach(checks::check);
        league.trades().forEach(checks::check);
        league.tradeLegs().forEach(checks::check);
        league.events().forEach(checks::check);
        league.claims().forEach(checks::check);
        var problems = new ArrayList<>(checks.problems);
        problems.addAll(SpanChecks.problemsOf(league, checks.franchises));
        return problems;
    }

    private void checkKeys() {
        unique(league.weeks(), "week", week -> week.season() + " week " + week.week());
        unique(
                league.tradeLegs(),
                null,
                leg -> leg.trade() + " " + (leg.person() == null ? leg.pick() : leg.person()) + " to " + leg.to());
        unique(league.claims(), "id", Fact.Claim::id);
        unique(league.people(), "gsis_id", Fact.Person::gsisId);
        unique(league.people(), "pfr_player_id", Fact.Person::pfrPlayerId);
        unique(league.people(), "pfr_coach_id", Fact.Person::pfrCoachId);
        unique(league.people(), "espn_id", Fact.Person::espnId);
        var drafted = league.drafts().stream().map(League::pickId).collect(Collectors.toSet());
        for (var pick : league.picks()) {
            if (drafted.contains(pick.id())) {
                report(pick, "id", "'" + pick.id() + "' was used and stands in draft.csv; remove this row");
            }
        }
    }

    private void check(Fact.TeamName name) {
        refersToTeam(name, "team", name.team());
    }

    private void check(Fact.Week week) {
        if (week.lastDay().isBefore(week.firstDay())) {
            report(week, "last_day", week.lastDay() + " is before the first day, " + week.firstDay());
        }
    }

    private void check(Fact.Person person) {
        var rookie = person.rookieSeason();
        var last = person.lastSeason();
        if (rookie != null && last != null && last < rookie) {
            report(person, "last_season", last + " is before the rookie season, " + rookie);
        }
        refersToSources(person, person.sources());
    }

    private void check(Fact.Draft draft) {
        refersToTeam(draft, "team", draft.team());
        refersToTeam(draft, "original_team", draft.originalTeam());
        refersToPlayer(draft, draft.player());
        refersToSources(draft, draft.sources());
    }

    private void check(Fact.Pick pick) {
        refersToTeam(pick, "original_team", pick.originalTeam());
        refersToSources(pick, pick.sources());
    }

    private void check(Fact.RosterStint stint) {
        refersToPlayer(stint, stint.player());
        refersToTeam(stint, "team", stint.team());
        refersToSources(stint, stint.sources());
    }

    private void check(Fact.StaffStint stint) {
        var person = people.get(stint.coach());
        refersTo(stint, "coach", stint.coach(), people.keySet(), SidelineFormat.PEOPLE);
        if (person != null && !person.coach()) {
            report(stint, "coach", "'" + stint.coach() + "' is no coach in people.csv; set coach to true there");
        }
        refersToTeam(stint, "team", stint.team());
        refersToSources(stint, stint.sources());
        var positionCoach = stint.roleClass() == Fact.StaffStint.RoleClass.POSITION_COACH;
        if (positionCoach && !coversGroup(stint.unit())) {
            report(
                    stint,
                    "unit",
                    "a position coach covers a position group, not " + stint.unit()
                            + "; give one, or ASSISTANT as role_class");
        }
    }

    private static boolean coversGroup(Fact.@Nullable CoachedUnit unit) {
        return unit != null && unit.isGroup();
    }

    private void check(Fact.Trade trade) {
        checkDate(trade, trade.date() != null, trade.datePrecision());
        refersToSources(trade, trade.sources());
    }

    private void check(Fact.TradeLeg leg) {
        refersTo(leg, "trade", leg.trade(), trades, SidelineFormat.TRADES);
        refersToTeam(leg, "from", leg.from());
        refersToTeam(leg, "to", leg.to());
        if (leg.from().equals(leg.to())) {
            report(leg, "to", "'" + leg.to() + "' gives to itself");
        }
        if ((leg.person() == null) == (leg.pick() == null)) {
            report(leg, "person", "a leg has exactly one of person and pick");
        }
        refersTo(leg, "person", leg.person(), people.keySet(), SidelineFormat.PEOPLE);
        if (leg.pick() != null && !picks.contains(leg.pick())) {
            report(leg, "pick", "'" + leg.pick() + "' is neither in draft.csv nor in picks.csv");
        }
        refersToSources(leg, leg.sources());
    }

    private void check(Fact.Event event) {
        checkDate(event, event.date() != null, event.datePrecision());
        event.people().forEach(id -> refersTo(event, "people", id, people.keySet(), SidelineFormat.PEOPLE));
        refersToTeam(event, "team", event.team());
        var season = event.season();
        if (event.team() != null && season == null) {
            report(event, "season", "a value is missing; with a team the season says which team-season is meant");
        } else if (event.team() != null && season != null && franchises.nameIn(event.team(), season) == null) {
            report(event, "season", "the " + event.team() + " did not play in " + season + " by team_names.csv");
        }
        if (event.week() != null && season == null) {
            report(event, "season", "a value is missing; a week belongs to a season");
        }
        refersToSources(event, event.sources());
    }

    private void check(Fact.Claim claim) {
        if (!exists(claim.about())) {
            report(
                    claim,
                    "about",
                    "there is no " + claim.about().kind().prefix() + " '"
                            + claim.about().id() + "'");
        }
        refersTo(claim, "source", claim.source(), sources, SidelineFormat.SOURCES);
        if (claim.reason() == null && claim.rank() != Fact.Claim.Rank.NORMAL) {
            report(claim, "reason", "a value is missing; a claim that is " + claim.rank() + " says why");
        }
        var quote = claim.quote();
        if (quote != null && quote.split("\\s+").length > LONGEST_QUOTE_WORDS) {
            report(claim, "quote", "the quote has more than " + LONGEST_QUOTE_WORDS + " words; shorten it");
        }
    }

    private boolean exists(Subject subject) {
        var person = people.get(subject.id());
        return switch (subject.kind()) {
            case PLAYER -> person != null && person.player();
            case COACH -> person != null && person.coach();
            case OTHER_PERSON -> person != null && !person.player() && !person.coach();
            case TEAM -> teams.contains(subject.id());
            case TEAM_SEASON -> franchises.teamSeason(subject.id()) != null;
            case TRADE -> trades.contains(subject.id());
            case DRAFT_PICK -> picks.contains(subject.id());
            case EVENT -> events.contains(subject.id());
        };
    }

    private void checkDate(Fact fact, boolean dated, Fact.DatePrecision precision) {
        if (dated == (precision == Fact.DatePrecision.UNKNOWN)) {
            report(
                    fact,
                    "date_precision",
                    dated
                            ? "UNKNOWN does not go with a date; say how precise it is"
                            : precision + " needs a date; give one or say UNKNOWN");
        }
    }

    private void refersToPlayer(Fact fact, String id) {
        refersTo(fact, "player", id, people.keySet(), SidelineFormat.PEOPLE);
        var person = people.get(id);
        if (person != null && !person.player()) {
            report(fact, "player", "'" + id + "' is no player in people.csv; set player to true there");
        }
    }

    private void refersToTeam(Fact fact, String column, @Nullable String id) {
        refersTo(fact, column, id, teams, SidelineFormat.TEAMS);
    }

    private void refersToSources(Fact fact, List<String> ids) {
        ids.forEach(id -> refersTo(fact, "sources", id, sources, SidelineFormat.SOURCES));
    }

    private void refersTo(Fact fact, String column, @Nullable String id, Set<String> known, CsvFile file) {
        if (id != null && !known.contains(id)) {
            report(fact, column, "'" + id + "' is not in " + file.name());
        }
    }

    private <F extends Fact> Map<String, F> unique(
            List<F> facts, @Nullable String column, Function<F, @Nullable String> key) {
        var byKey = new HashMap<String, F>();
        for (var fact : facts) {
            var value = key.apply(fact);
            var first = value == null ? null : byKey.putIfAbsent(value, fact);
            if (first != null) {
                report(
                        fact,
                        column,
                        "'" + value + "' is already in line " + first.place().line() + "; remove one of the two");
            }
        }
        return byKey;
    }

    private void report(Fact fact, @Nullable String column, String reason) {
        problems.add(Problem.at(fact.place(), column, reason));
    }
}
