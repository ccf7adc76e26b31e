package sideline.ingest.league;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Subject;

/** Finds what is wrong between the rows of a league: keys given twice, references to nothing, contradictory columns. */
public final class LeagueChecks {

    private static final int LONGEST_QUOTE_WORDS = 25;
    private static final Set<String> POSITION_GROUPS = Set.of("QB", "RB", "WR", "TE", "OL", "DL", "LB", "DB", "ST");
    private static final List<String> OTHER_IDS = List.of("gsisId", "pfrPlayerId", "pfrCoachId", "espnId");

    private final League league;
    private final Ground ground;
    private final Franchises franchises;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Map<String, Stated>> byId = new HashMap<>();

    private LeagueChecks(League league, Ground ground) {
        this.league = league;
        this.ground = ground;
        franchises = league.franchises();
    }

    /** Everything that is wrong, by file; empty when nothing is. */
    public static List<Problem> problemsOf(League league) {
        return problemsOf(league, Ground.FILES);
    }

    /** Everything that is wrong, by file, in words for what the rows are checked against; empty when nothing is. */
    public static List<Problem> problemsOf(League league, Ground ground) {
        var checks = new LeagueChecks(league, ground);
        checks.checkKeys();
        SidelineFormat.FILES.forEach(file -> league.stated(file).forEach(checks::checkRow));
        league.stated(SidelineFormat.STAFF).forEach(checks::checkStaff);
        league.stated(SidelineFormat.TRADE_LEGS).forEach(checks::checkLeg);
        league.stated(SidelineFormat.EVENTS).forEach(checks::checkEvent);
        league.stated(SidelineFormat.CLAIMS).forEach(checks::checkClaim);
        checks.problems.addAll(SpanChecks.problemsOf(league, checks.franchises, ground));
        return checks.problems;
    }

    private void checkKeys() {
        for (var file : SidelineFormat.FILES) {
            if (file.columns().contains(Column.ID)) {
                byId.put(file.name(), unique(file, "id", row -> row.text("id")));
            }
        }
        var drafted = unique(SidelineFormat.DRAFT, "overall", LeagueChecks::pick);
        for (var pick : league.stated(SidelineFormat.PICKS)) {
            if (drafted.containsKey(pick.id("id"))) {
                report(pick, "id", "'" + pick.id("id") + "' was used and stands in draft.csv; remove this row");
            }
        }
        ids(SidelineFormat.PICKS.name()).putAll(drafted);
        unique(SidelineFormat.WEEKS, "week", week -> week.number("season") + " week " + week.number("week"));
        unique(
                SidelineFormat.TRADE_LEGS,
                null,
                leg -> leg.id("trade") + " " + (leg.has("person") ? leg.id("person") : leg.id("pick")) + " to "
                        + leg.id("to"));
        OTHER_IDS.forEach(id -> unique(SidelineFormat.PEOPLE, Column.text(id).name(), person -> person.text(id)));
    }

    private static String pick(Stated draft) {
        return draft.number("season") + "-" + draft.number("overall");
    }

    private Map<String, Stated> ids(String file) {
        return byId.getOrDefault(file, Map.of());
    }

    private void checkRow(Stated row) {
        inOrder(row, "firstDay", "lastDay", "is before the first day, ");
        inOrder(row, "rookieSeason", "lastSeason", "is before the rookie season, ");
        if (row.has("datePrecision")) {
            checkDate(row, row.has("date"), row.id("datePrecision"));
        }
        for (var column : row.file().columns()) {
            var file = column.refers();
            if (file != null) {
                row.ids(column.property()).forEach(id -> refersTo(row, column, id, file));
            }
        }
    }

    private void inOrder(Stated row, String first, String last, String contradiction) {
        // Years and days are in order as their texts are.
        if (row.has(first) && row.has(last) && row.id(last).compareTo(row.id(first)) < 0) {
            report(row, Column.text(last).name(), row.id(last) + " " + contradiction + row.id(first));
        }
    }

    private void checkDate(Stated row, boolean dated, String precision) {
        // A source's day is often left out where its precision is usual.
        if (!row.file().equals(SidelineFormat.SOURCES) && dated == precision.equals("UNKNOWN")) {
            report(
                    row,
                    "date_precision",
                    dated
                            ? "UNKNOWN does not go with a date; say how precise it is"
                            : precision + " needs a date; give one or say UNKNOWN");
        }
    }

    private void refersTo(Stated row, Column column, String id, String file) {
        var found = ids(file).get(id);
        var flag = column.flag();
        if (found == null) {
            report(row, column.name(), ground.missing(file, id));
        } else if (flag != null && !found.flag(flag)) {
            report(row, column.name(), ground.unfit(file, id, flag));
        }
    }

    private void checkStaff(Stated stint) {
        if (stint.id("roleClass").equals("POSITION_COACH") && !POSITION_GROUPS.contains(stint.id("unit"))) {
            report(
                    stint,
                    "unit",
                    "a position coach covers a position group, not " + stint.text("unit")
                            + "; give one, or ASSISTANT as role_class");
        }
    }

    private void checkLeg(Stated leg) {
        if (leg.id("from").equals(leg.id("to"))) {
            report(leg, "to", "'" + leg.id("to") + "' gives to itself");
        }
        if (leg.has("person") == leg.has("pick")) {
            report(leg, "person", "a leg has exactly one of person and pick");
        }
    }

    private void checkEvent(Stated event) {
        var season = event.number("season");
        if (event.has("team") && season == null) {
            report(event, "season", "a value is missing; with a team the season says which team-season is meant");
        } else if (season != null && event.has("team") && franchises.nameIn(event.id("team"), season) == null) {
            report(event, "season", ground.idle(event.id("team"), season));
        }
        if (event.has("week") && season == null) {
            report(event, "season", "a value is missing; a week belongs to a season");
        }
    }

    private void checkClaim(Stated claim) {
        if (claim.values().get("about") instanceof Subject subject && !exists(subject)) {
            report(claim, "about", "there is no " + subject.kind().prefix() + " '" + subject.id() + "'");
        }
        if (!claim.has("reason") && !claim.id("rank").equals("NORMAL")) {
            report(claim, "reason", "a value is missing; a claim that is " + claim.id("rank") + " says why");
        }
        if (claim.has("quote") && claim.id("quote").split("\\s+").length > LONGEST_QUOTE_WORDS) {
            report(claim, "quote", "the quote has more than " + LONGEST_QUOTE_WORDS + " words; shorten it");
        }
    }

    private boolean exists(Subject subject) {
        var found = ids(subject.kind().file()).get(subject.id());
        return switch (subject.kind()) {
            case PLAYER -> found != null && found.flag("player");
            case COACH -> found != null && found.flag("coach");
            case OTHER_PERSON -> found != null && !found.flag("player") && !found.flag("coach");
            case TEAM_SEASON -> franchises.teamSeason(subject.id()) != null;
            case TEAM, TRADE, DRAFT_PICK, EVENT -> found != null;
        };
    }

    private Map<String, Stated> unique(CsvFile file, @Nullable String column, Function<Stated, @Nullable String> key) {
        var byKey = new HashMap<String, Stated>();
        for (var row : league.stated(file)) {
            var value = key.apply(row);
            var first = value == null ? null : byKey.putIfAbsent(value, row);
            if (first != null) {
                report(
                        row,
                        column,
                        "'" + value + "' is already in line " + first.place().line() + "; remove one of the two");
            }
        }
        return byKey;
    }

    private void report(Stated row, @Nullable String column, String reason) {
        problems.add(Problem.at(row.place(), column, reason));
    }
}
