package sideline.ingest;

import static sideline.ingest.Entry.known;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import sideline.graph.NameKey;

/** A league's nodes as entries for {@code cypher/write}. */
final class NodeRows {

    private final League league;
    private final Franchises franchises;

    NodeRows(League league, Franchises franchises) {
        this.league = league;
        this.franchises = franchises;
    }

    /** Every node of the league, in the order in which they are to be written. */
    List<WriteStep> steps() {
        return List.of(
                nodes("sources", "Source", league.sources(), NodeRows::source),
                nodes("teams", "Team", league.teams(), this::team),
                nodes("team-seasons", "TeamSeason", List.copyOf(teamSeasonIds()), this::teamSeason),
                nodes("weeks", "Week", league.weeks(), NodeRows::week),
                nodes("people", "Person", league.people(), NodeRows::person),
                WriteStep.nodes("picks", "DraftPick", picks()),
                nodes("trades", "Trade", league.trades(), NodeRows::trade),
                nodes("events", "Event", league.events(), NodeRows::event),
                nodes("claims", "Claim", league.claims(), NodeRows::claim));
    }

    private static <T> WriteStep nodes(String file, String label, List<T> facts, Function<T, Entry> entry) {
        return WriteStep.nodes(file, label, facts.stream().map(entry).toList());
    }

    /** Every franchise's season that something is stated about. */
    Set<String> teamSeasonIds() {
        var ids = new TreeSet<String>();
        league.rosterStints().forEach(stint -> addSeasons(ids, stint.team(), stint.span()));
        league.staffStints().forEach(stint -> addSeasons(ids, stint.team(), stint.span()));
        for (var event : league.events()) {
            var team = event.team();
            var season = event.season();
            if (team != null && season != null) {
                ids.add(League.teamSeasonId(team, season));
            }
        }
        for (var claim : league.claims()) {
            if (claim.about().kind() == Subject.Kind.TEAM_SEASON) {
                ids.add(claim.about().id());
            }
        }
        return ids;
    }

    private static void addSeasons(Set<String> ids, String team, Span span) {
        for (var season = span.firstSeason(); season <= span.lastSeason(); season++) {
            ids.add(League.teamSeasonId(team, season));
        }
    }

    private static Entry source(Fact.Source source) {
        var values = known(
                "kind", source.kind(),
                "publisher", source.publisher(),
                "title", source.title(),
                "date", source.date(),
                "datePrecision", source.datePrecision(),
                "url", source.url(),
                "licence", source.licence(),
                "checksum", source.checksum());
        return Entry.node(source.id(), values);
    }

    private Entry team(Fact.Team team) {
        var spellings = new FranchiseSpellings(team, franchises.namesOf(team.id()));
        var values = known(
                "name", team.name(),
                "abbreviation", team.abbreviation(),
                "conference", team.conference(),
                "division", team.division(),
                "color", team.color(),
                "names", spellings.names(),
                "nameKeys", spellings.keys(),
                "nameYears", spellings.years());
        return Entry.node(team.id(), values);
    }

    private Entry teamSeason(String id) {
        var teamSeason = franchises.teamSeason(id);
        var name = teamSeason == null ? null : franchises.nameIn(teamSeason.team(), teamSeason.season());
        if (teamSeason == null || name == null) {
            throw new IllegalStateException("the checks let a team-season pass that has no name: " + id);
        }
        var values = known("season", teamSeason.season(), "name", name.name(), "abbreviation", name.abbreviation());
        return Entry.node(id, values);
    }

    private static Entry week(Fact.Week week) {
        var values = known(
                "season", week.season(),
                "week", week.week(),
                "firstDay", week.firstDay(),
                "lastDay", week.lastDay(),
                "nominal", false);
        return Entry.node(SeasonCalendar.weekId(week.season(), week.week()), values);
    }

    private static Entry person(Fact.Person person) {
        var names = new LinkedHashSet<String>();
        names.add(person.name());
        names.addAll(person.names());
        var labels = new ArrayList<String>();
        if (person.player()) {
            labels.add("Player");
        }
        if (person.coach()) {
            labels.add("Coach");
        }
        var values = known(
                "name", person.name(),
                "birthDate", person.birthDate(),
                "position", person.position(),
                "positionGroup", person.positionGroup(),
                "college", person.college(),
                "heightInches", person.heightInches(),
                "weightPounds", person.weightPounds(),
                "rookieSeason", person.rookieSeason(),
                "lastSeason", person.lastSeason(),
                "gsisId", person.gsisId(),
                "pfrPlayerId", person.pfrPlayerId(),
                "pfrCoachId", person.pfrCoachId(),
                "espnId", person.espnId(),
                "otherIds", person.otherIds().isEmpty() ? null : person.otherIds(),
                "names", List.copyOf(names),
                "nameKeys", keys(names),
                "sources", person.sources());
        return new Entry(person.id(), Map.of(), labels, values);
    }

    private List<Entry> picks() {
        var picks = new ArrayList<Entry>();
        for (var draft : league.drafts()) {
            var values = known(
                    "season", draft.season(),
                    "round", draft.round(),
                    "overall", draft.overall(),
                    "originalTeam", draft.originalTeam(),
                    "sources", draft.sources());
            picks.add(Entry.node(League.pickId(draft), values));
        }
        for (var pick : league.picks()) {
            var values = known(
                    "season", pick.season(),
                    "round", pick.round(),
                    "overall", pick.overall(),
                    "originalTeam", pick.originalTeam(),
                    "sources", pick.sources());
            picks.add(Entry.node(pick.id(), values));
        }
        return picks;
    }

    private static Entry trade(Fact.Trade trade) {
        var values = known(
                "date", trade.date(),
                "datePrecision", trade.datePrecision(),
                "season", trade.season(),
                "status", trade.status(),
                "note", trade.note(),
                "sources", trade.sources());
        return Entry.node(trade.id(), values);
    }

    private static Entry event(Fact.Event event) {
        var values = known(
                "kind", event.kind(),
                "date", event.date(),
                "datePrecision", event.datePrecision(),
                "season", event.season(),
                "week", event.week(),
                "text", event.text(),
                "sources", event.sources());
        return Entry.node(event.id(), values);
    }

    private static Entry claim(Fact.Claim claim) {
        var values = known(
                "predicate", claim.predicate(),
                "value", claim.value(),
                "rank", claim.rank(),
                "reason", claim.reason(),
                "recordedAt", claim.recordedAt());
        return Entry.node(claim.id(), values);
    }

    private static List<String> keys(Set<String> spellings) {
        return spellings.stream()
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
