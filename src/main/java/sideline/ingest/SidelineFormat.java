package sideline.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sideline's own file format: its files, their columns and what each row of them states. */
final class SidelineFormat {

    static final CsvFile SOURCES =
            CsvFile.required("sources.csv", "id,kind,publisher,title,date,date_precision,url,licence");
    static final CsvFile TEAMS = CsvFile.required("teams.csv", "id,name,abbreviation,conference,division,color");
    static final CsvFile TEAM_NAMES =
            CsvFile.required("team_names.csv", "team,first_season,last_season,name,abbreviation,codes");
    static final CsvFile WEEKS = CsvFile.optional("weeks.csv", "season,week,first_day,last_day");
    static final CsvFile PEOPLE = CsvFile.required(
            "people.csv",
            "id,name,names,player,coach,birth_date,position,position_group,college,height_inches,weight_pounds,"
                    + "rookie_season,last_season,gsis_id,pfr_player_id,pfr_coach_id,espn_id,sources");
    static final CsvFile DRAFT =
            CsvFile.optional("draft.csv", "season,round,overall,original_team,team,player,sources");
    static final CsvFile PICKS = CsvFile.optional("picks.csv", "id,season,round,overall,original_team,sources")
            // Folders of before have it here; whether a pick moves on a condition is a matter of the leg.
            .mayHave("conditional");
    static final CsvFile ROSTER = CsvFile.optional(
            "roster.csv", "player,team,first_season,last_season,first_week,last_week,position,jersey,status,sources");
    static final CsvFile STAFF = CsvFile.optional(
            "staff.csv",
            "coach,team,first_season,last_season,first_week,last_week,role,role_class,unit,interim,sources");
    static final CsvFile TRADES = CsvFile.optional("trades.csv", "id,date,date_precision,season,status,note,sources");
    static final CsvFile TRADE_LEGS = CsvFile.optional("trade_legs.csv", "trade,from,to,person,pick,note,sources")
            .mayHave("conditional");
    static final CsvFile EVENTS =
            CsvFile.optional("events.csv", "id,kind,date,date_precision,season,week,text,people,team,sources");
    static final CsvFile CLAIMS =
            CsvFile.optional("claims.csv", "id,about,predicate,value,rank,reason,source,quote,recorded_at");

    static final List<CsvFile> FILES = List.of(
            SOURCES, TEAMS, TEAM_NAMES, WEEKS, PEOPLE, DRAFT, PICKS, ROSTER, STAFF, TRADES, TRADE_LEGS, EVENTS, CLAIMS);

    private SidelineFormat() {}

    /**
     * Reads and checks a whole league.
     *
     * @throws IngestException when anything is wrong with any row or file, with everything that is wrong
     */
    static League read(LeagueLocation location) {
        var problems = new ArrayList<Problem>();
        checkFiles(location, problems);
        var reading = new Reading(location, problems);
        var league = new League(
                location.league(),
                reading.facts(SOURCES, SidelineRows::source),
                reading.facts(TEAMS, SidelineRows::team),
                reading.facts(TEAM_NAMES, SidelineRows::teamName),
                reading.facts(WEEKS, SidelineRows::week),
                reading.facts(PEOPLE, SidelineRows::person),
                reading.facts(DRAFT, SidelineRows::draft),
                reading.facts(PICKS, SidelineRows::pick),
                reading.facts(ROSTER, SidelineRows::rosterStint),
                reading.facts(STAFF, SidelineRows::staffStint),
                reading.facts(TRADES, SidelineRows::trade),
                reading.facts(TRADE_LEGS, SidelineRows::tradeLeg),
                reading.facts(EVENTS, SidelineRows::event),
                reading.facts(CLAIMS, SidelineRows::claim));
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

    private record Reading(LeagueLocation location, List<Problem> problems) {
        <F extends Fact> List<F> facts(CsvFile file, Function<Row, F> reader) {
            return file.rows(location, problems::add).stream()
                    .flatMap(row -> {
                        var fact = reader.apply(row);
                        return row.refused() ? Stream.<F>empty() : Stream.of(fact);
                    })
                    .toList();
        }
    }
}
