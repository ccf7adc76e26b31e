package sideline.ingest.league;

import static java.util.Map.entry;
import static sideline.ingest.league.Column.day;
import static sideline.ingest.league.Column.flag;
import static sideline.ingest.league.Column.knownFlag;
import static sideline.ingest.league.Column.number;
import static sideline.ingest.league.Column.ref;
import static sideline.ingest.league.Column.refs;
import static sideline.ingest.league.Column.sources;
import static sideline.ingest.league.Column.subject;
import static sideline.ingest.league.Column.text;
import static sideline.ingest.league.Column.texts;
import static sideline.ingest.league.Column.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.csv.Range;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;

/** Sideline's own file format, file by file and column by column; the table of kinds says what is made of it. */
public final class SidelineFormat {

    public static final String SOURCES_FILE = "sources.csv";
    public static final String PEOPLE_FILE = "people.csv";
    private static final String TEAMS_FILE = "teams.csv";
    private static final String TRADES_FILE = "trades.csv";
    private static final String PICKS_FILE = "picks.csv";

    public static final CsvFile SOURCES = CsvFile.required(
            SOURCES_FILE,
            Column.ID,
            word("kind", Fact.Source.SourceKind.class).needed(),
            text("publisher").needed(),
            text("title"),
            day("date"),
            word("datePrecision", Fact.DatePrecision.class).needed(),
            text("url"),
            text("licence"));
    public static final CsvFile TEAMS = CsvFile.required(
            TEAMS_FILE,
            Column.ID,
            text("name").needed(),
            text("abbreviation").needed(),
            text("conference"),
            text("division"),
            text("color"));
    public static final CsvFile TEAM_NAMES = CsvFile.required(
            "team_names.csv",
            ref("team", TEAMS_FILE).needed(),
            number("firstSeason", Range.SEASON).needed(),
            number("lastSeason", Range.SEASON),
            text("name").needed(),
            text("abbreviation").needed(),
            texts("codes"));
    public static final CsvFile WEEKS = CsvFile.optional(
            "weeks.csv",
            number("season", Range.SEASON).needed(),
            number("week", Range.WEEK).needed(),
            day("firstDay").needed(),
            day("lastDay").needed());
    public static final CsvFile PEOPLE = CsvFile.required(
            PEOPLE_FILE,
            Column.ID,
            text("name").needed(),
            texts("names"),
            flag("player"),
            flag("coach"),
            day("birthDate"),
            word("position", Position.class),
            word("positionGroup", Fact.PositionGroup.class),
            text("college"),
            number("heightInches", Range.HEIGHT_INCHES),
            number("weightPounds", Range.WEIGHT_POUNDS),
            number("rookieSeason", Range.SEASON),
            number("lastSeason", Range.SEASON),
            text("gsisId"),
            text("pfrPlayerId"),
            text("pfrCoachId"),
            text("espnId"),
            sources());
    public static final CsvFile DRAFT = CsvFile.optional(
            "draft.csv",
            number("season", Range.SEASON).needed(),
            number("round", Range.ROUND).needed(),
            number("overall", Range.OVERALL).needed(),
            ref("originalTeam", TEAMS_FILE),
            ref("team", TEAMS_FILE).needed(),
            ref("player", PEOPLE_FILE).needed().being("player"),
            sources());
    public static final CsvFile PICKS = CsvFile.optional(
            PICKS_FILE,
            Column.ID,
            number("season", Range.SEASON).needed(),
            number("round", Range.ROUND),
            number("overall", Range.OVERALL),
            ref("originalTeam", TEAMS_FILE),
            sources(),
            // Folders of before have it here; whether a pick moves on a condition is a matter of the leg.
            knownFlag("conditional").ifThere());
    public static final CsvFile ROSTER = CsvFile.optional(
            "roster.csv",
            ref("player", PEOPLE_FILE).needed().being("player"),
            ref("team", TEAMS_FILE).needed(),
            number("firstSeason", Range.SEASON).needed(),
            number("lastSeason", Range.SEASON).needed(),
            number("firstWeek", Range.WEEK),
            number("lastWeek", Range.WEEK),
            word("position", Position.class),
            number("jersey", Range.JERSEY),
            text("status"),
            sources());
    public static final CsvFile STAFF = CsvFile.optional(
            "staff.csv",
            ref("coach", PEOPLE_FILE).needed().being("coach"),
            ref("team", TEAMS_FILE).needed(),
            number("firstSeason", Range.SEASON).needed(),
            number("lastSeason", Range.SEASON).needed(),
            number("firstWeek", Range.WEEK),
            number("lastWeek", Range.WEEK),
            text("role").needed(),
            word("roleClass", Fact.StaffStint.RoleClass.class).needed(),
            word("unit", Fact.CoachedUnit.class),
            flag("interim"),
            sources());
    public static final CsvFile TRADES = CsvFile.optional(
            TRADES_FILE,
            Column.ID,
            day("date"),
            word("datePrecision", Fact.DatePrecision.class).needed(),
            number("season", Range.SEASON).needed(),
            word("status", Fact.Trade.Status.class).needed(),
            text("note"),
            sources());
    public static final CsvFile TRADE_LEGS = CsvFile.optional(
            "trade_legs.csv",
            ref("trade", TRADES_FILE).needed(),
            ref("from", TEAMS_FILE).needed(),
            ref("to", TEAMS_FILE).needed(),
            ref("person", PEOPLE_FILE),
            ref("pick", PICKS_FILE),
            text("note"),
            sources(),
            knownFlag("conditional").ifThere());
    public static final CsvFile EVENTS = CsvFile.optional(
            "events.csv",
            Column.ID,
            word("kind", Fact.EventKind.class).needed(),
            day("date"),
            word("datePrecision", Fact.DatePrecision.class).needed(),
            number("season", Range.SEASON),
            number("week", Range.WEEK),
            text("text").needed(),
            refs("people", PEOPLE_FILE),
            ref("team", TEAMS_FILE),
            sources());
    public static final CsvFile CLAIMS = CsvFile.optional(
            "claims.csv",
            Column.ID,
            subject("about"),
            text("predicate").needed(),
            text("value").needed(),
            word("rank", Fact.Claim.Rank.class).needed(),
            text("reason"),
            ref("source", SOURCES_FILE).needed(),
            text("quote"),
            day("recordedAt").needed());

    public static final List<CsvFile> FILES = List.of(
            SOURCES, TEAMS, TEAM_NAMES, WEEKS, PEOPLE, DRAFT, PICKS, ROSTER, STAFF, TRADES, TRADE_LEGS, EVENTS, CLAIMS);

    private static final Map<Class<?>, CsvFile> BY_RECORD = Map.ofEntries(
            entry(Fact.Source.class, SOURCES),
            entry(Fact.Team.class, TEAMS),
            entry(Fact.TeamName.class, TEAM_NAMES),
            entry(Fact.Week.class, WEEKS),
            entry(Fact.Person.class, PEOPLE),
            entry(Fact.Draft.class, DRAFT),
            entry(Fact.Pick.class, PICKS),
            entry(Fact.RosterStint.class, ROSTER),
            entry(Fact.StaffStint.class, STAFF),
            entry(Fact.Trade.class, TRADES),
            entry(Fact.TradeLeg.class, TRADE_LEGS),
            entry(Fact.Claim.class, CLAIMS));

    private SidelineFormat() {}

    /** The file of this name. */
    public static CsvFile file(String name) {
        return FILES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such file: " + name));
    }

    /** The file that has rows which state such a fact. */
    static CsvFile fileOf(Fact fact) {
        return fact instanceof Stated stated
                ? stated.file()
                : Objects.requireNonNull(BY_RECORD.get(fact.getClass()), "no file states such a fact");
    }

    /**
     * Reads and checks a whole league.
     *
     * @throws IngestException when anything is wrong with any row or file, with everything that is wrong
     */
    public static League read(LeagueLocation location) {
        var problems = new ArrayList<Problem>();
        checkFiles(location, problems);
        var facts = new ArrayList<Stated>();
        FILES.forEach(file -> facts.addAll(file.facts(location, problems::add)));
        var league = League.of(location.league(), facts);
        // Rows that are refused would be missed by every row that refers to them: one fault, a hundred sentences.
        if (problems.isEmpty()) {
            problems.addAll(LeagueChecks.problemsOf(league));
        }
        if (!problems.isEmpty()) {
            throw new IngestException(location.league(), problems);
        }
        return league;
    }

    private static void checkFiles(LeagueLocation location, List<Problem> problems) {
        var known = FILES.stream().map(CsvFile::name).toList();
        try {
            for (var file : location.files()) {
                if (!known.contains(file)) {
                    problems.add(Problem.at(
                            Place.of(file), null, "the file is not part of the format; its files are " + known));
                }
            }
        } catch (IOException e) {
            var reason = "the folder is not there or cannot be read; see that it is a folder and that you may read it";
            throw new IngestException(
                    location.league(), List.of(Problem.at(Place.of(location.league()), null, reason)));
        }
    }
}
