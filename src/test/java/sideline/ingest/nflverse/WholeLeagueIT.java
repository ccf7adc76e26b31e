package sideline.ingest.nflverse;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sideline.graph.Statement;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.ImportSummary;
import sideline.ingest.LeagueImport;
import sideline.ingest.files.FileFolder;
import sideline.ingest.league.Franchises;
import sideline.ingest.nflverse.file.RosterStatuses;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** The whole real league against the files that it comes from, read here a second time by other means. */
@Tag("league")
@InLeague(Kind.WHOLE)
class WholeLeagueIT {

    /**
     * Named for picks as well: Brandon Drumm and Darnell Sanders without the letters "and", and two whom picks with the
     * same numbers brought twenty years before.
     */
    private static final Set<String> NAMED_FOR_PICKS = Set.of("Bron Drumm", "Larry Tripplett", "Darnell Sers");

    private static final int SAMPLE = 300;

    @SuppressWarnings("NullAway.Init")
    private static ImportSummary summary;

    @SuppressWarnings("NullAway.Init")
    private static Franchises franchises;

    @BeforeAll
    static void load() {
        summary = WholeLeague.load();
        franchises = WholeLeague.franchises();
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @Test
    void hasEveryPlayerOnceAndEveryPickAndTrade() {
        assertThat(number("MATCH (player:Player) WHERE player.gsisId IS NOT NULL RETURN count(DISTINCT player.gsisId)"))
                .isEqualTo(number("MATCH (player:Player) WHERE player.gsisId IS NOT NULL RETURN count(player)"))
                .isGreaterThanOrEqualTo(rows("players.csv.gz").size());
        assertThat(summary.counts().get("draftedBy"))
                .isEqualTo(rows("draft_picks.csv").size());
        assertThat(summary.counts().get("trades"))
                .isEqualTo(rows("trades.csv").stream()
                        .map(row -> row.getField("trade_id"))
                        .distinct()
                        .count());
        // 50 rows name whom a pick brought that day or later, one more without the "and" in his name, two of another
        // year.
        assertThat(summary.counts().get("tradedTo"))
                .isEqualTo(rows("trades.csv").stream()
                                .filter(row -> row.getField("pick_season").isEmpty())
                                .count()
                        - 53);
    }

    @Test
    void draftsUnderTheFranchiseThatDrafted() {
        for (var row : sample(rows("draft_picks.csv"))) {
            var season = Integer.parseInt(row.getField("season"));
            var drafted = list(
                    "MATCH (:DraftPick {id: $id})-[:SELECTED]->(player)-[draft:DRAFTED_BY {season: $season}]->(team)"
                            + " UNWIND player.names AS name RETURN collect(DISTINCT team.id) + collect(name)",
                    Map.of("id", season + "-" + row.getField("pick"), "season", season));
            assertThat(drafted)
                    .as(row.toString())
                    .contains(franchises.byCode(row.getField("team"), season), row.getField("pfr_player_name"));
        }
    }

    @Test
    void knowsTheWeeksOfEveryWeeklyRoster() {
        var statuses = RosterStatuses.shipped();
        for (var row : sample(rows("weekly_rosters/roster_weekly_2023.csv.gz"))) {
            var detail = row.getField("status_description_abbr");
            var with = statuses.of(new RosterStatuses.Stated(
                    row.getField("status"), detail, RosterStatuses.Family.WEEKLY, 2023, null));
            var found = number(
                    "MATCH (:Player {gsisId: $id})-[stint:ON_ROSTER]->(:TeamSeason {id: $team})"
                            + " WHERE stint.firstWeek <= $week <= stint.lastWeek RETURN count(stint)",
                    Map.of(
                            "id", row.getField("gsis_id"),
                            "team", franchises.byCode(row.getField("team"), 2023) + "-2023",
                            "week", Integer.parseInt(row.getField("week"))));
            assertThat(found).as(row.toString()).isEqualTo(with != null && with.isWithTeam() ? 1 : 0);
        }
    }

    @Test
    void hasEveryPlayerOfTheOldRostersWithHisTeam() {
        for (var season : List.of(1970, 1975, 1982, 1987, 1995, 2004)) {
            var rows = rows("rosters/roster_" + season + ".csv.gz").stream()
                    .filter(row -> saysThatHeWasThere(row, season))
                    .toList();
            for (var row : sample(rows)) {
                var team = franchises.byCode(row.getField("team"), season) + "-" + season;
                assertThat(list(
                                "MATCH (player:Player)-[:ON_ROSTER]->(:TeamSeason {id: $team})"
                                        + " UNWIND player.names AS name RETURN collect(name)",
                                Map.of("team", team)))
                        .as(row.toString())
                        .contains(row.getField("full_name"));
            }
        }
    }

    @Test
    void movesEveryPersonOfATradeAndNobodyDraftedLater() {
        var seasons = new HashMap<String, Integer>();
        rows("draft_picks.csv")
                .forEach(row -> seasons.merge(
                        letters(row.getField("pfr_player_name")), Integer.valueOf(row.getField("season")), Math::max));
        var moves = new TreeSet<String>();
        for (var row : rows("trades.csv")) {
            var season = Integer.parseInt(row.getField("season"));
            // Who is named without an id and drafted that year or later is the man whom the pick became.
            var isPick = row.getField("pfr_id").isEmpty()
                    && (seasons.getOrDefault(letters(row.getField("pfr_name")), 0) >= season
                            || NAMED_FOR_PICKS.contains(row.getField("pfr_name")));
            if (row.getField("pick_season").isEmpty() && !isPick) {
                moves.add(row.getField("trade_date") + " " + franchises.byCode(row.getField("received"), season));
            }
        }
        assertThat(
                        new TreeSet<>(
                                list(
                                        "MATCH ()-[move:TRADED_TO]->(team) RETURN collect(DISTINCT toString(move.date) + ' ' + team.id)")))
                .isEqualTo(moves);
    }

    @Test
    void agreesWithTheGamesOnHeadCoaches() {
        var carried = carriedToTheEnd();
        for (var row : sample(rows("games.csv").stream()
                .filter(game -> !game.getField("home_score").isEmpty())
                .toList())) {
            var teamSeason = teamSeason(row, "home_team");
            if (carried.contains(teamSeason)) {
                continue;
            }
            var coach = list(
                    "MATCH (coach:Coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(:TeamSeason {id: $team})"
                            + " WHERE stint.firstWeek <= $week <= coalesce(stint.lastWeek, 99)"
                            + " UNWIND coach.names AS name RETURN collect(name)",
                    Map.of("team", teamSeason, "week", Integer.parseInt(row.getField("week"))));
            assertThat(coach).as(row.toString()).contains(row.getField("home_coach"));
        }
    }

    @Test
    void tellsNoWeeksWhereAScheduleKeepsWhoWasDismissed() {
        for (var teamSeason : carriedToTheEnd()) {
            assertThat(list(
                            "MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(:TeamSeason {id: $team})"
                                    + " WHERE stint.firstWeek IS NOT NULL OR stint.lastWeek IS NOT NULL"
                                    + " RETURN collect(coach.id)",
                            Map.of("team", teamSeason)))
                    .as(teamSeason)
                    .isEmpty();
        }
    }

    /** Team-seasons of one head coach by games.csv for which a list of staffs has an interim one. */
    private static Set<String> carriedToTheEnd() {
        var coaches = new HashMap<String, Set<String>>();
        for (var game : rows("games.csv")) {
            if (!game.getField("home_score").isEmpty()) {
                for (var side : List.of("home", "away")) {
                    coaches.computeIfAbsent(teamSeason(game, side + "_team"), key -> new HashSet<>())
                            .add(game.getField(side + "_coach"));
                }
            }
        }
        return WholeLeague.rows(WholeLeague.STAFFS).stream()
                // "Assistant/acting head coach" is an assistant's title.
                .filter(row -> row.getField("role_class").equals("HC")
                        && row.getField("interim").equals("1")
                        && !row.getField("role").startsWith("Assistant"))
                .map(row -> teamSeason(row, "team"))
                .filter(key -> coaches.getOrDefault(key, Set.of()).size() == 1)
                .collect(Collectors.toSet());
    }

    private static String teamSeason(NamedCsvRecord row, String team) {
        var season = Integer.parseInt(row.getField("season"));
        return franchises.byCode(row.getField(team), season) + "-" + season;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(jr|sr|ii|iii|iv|v)\\b\\.?", "")
                .replaceAll("[^a-z]", "");
    }

    @Test
    void answersTheFirstQuestionWithWeeks() {
        assertThat(list("MATCH (:Person {id: 'cam-akers'})-[link:COACHED_BY]->(:Person {id: 'kevin-oconnell'})"
                        + " WITH link ORDER BY link.season RETURN collect(link.season + ' ' + link.team + ' ' + link.roleClass"
                        + " + ' ' + coalesce(link.firstWeek, '') + '-' + coalesce(link.lastWeek, ''))"))
                .contains(
                        "2020 rams OFFENSIVE_COORDINATOR -",
                        "2021 rams OFFENSIVE_COORDINATOR 1-22",
                        "2023 vikings HEAD_COACH 3-18")
                .noneMatch(link -> link.startsWith("2022"));
    }

    @Test
    void changesNothingTheSecondTimeThoughItComparesEverything() {
        var partial = new Selection(1930, 2090, Selection.all().parts());
        var again = new LeagueImport(TestNeo4j.graph())
                .run(
                        List.of(
                                new NflverseLeague(new FileFolder(WholeLeague.NFLVERSE), partial, ImportProgress.NONE),
                                new StaffLeague(FileFolder.file(WholeLeague.STAFFS), partial, ImportProgress.NONE)),
                        ImportOptions.plain());
        assertThat(again.total().created() + again.total().changed()).isZero();
        assertThat(again.version()).isEqualTo(summary.version());
    }

    /** By the table, whose years are counted by themselves. */
    private static boolean saysThatHeWasThere(NamedCsvRecord row, int season) {
        var week = row.findField("week").filter(text -> !text.isEmpty()).map(Integer::valueOf);
        var means = RosterStatuses.shipped()
                .of(new RosterStatuses.Stated(
                        row.getField("status").isEmpty() ? null : row.getField("status"),
                        row.findField("status_description_abbr").orElse(null),
                        RosterStatuses.Family.SEASON,
                        season,
                        week.orElse(null)));
        return means != null && means.isPresence();
    }

    private static <T> List<T> sample(List<T> rows) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(11));
        return shuffled.subList(0, Math.min(SAMPLE, shuffled.size()));
    }

    private static List<NamedCsvRecord> rows(String file) {
        return WholeLeague.rows(WholeLeague.NFLVERSE.resolve(file));
    }

    private static List<String> list(String cypher) {
        return list(cypher, Map.of());
    }

    private static List<String> list(String cypher, Map<String, Object> parameters) {
        return TestNeo4j.graph().ask(new Statement("test", cypher, parameters)).asList(value -> value.asString());
    }

    private static long number(String cypher) {
        return number(cypher, Map.of());
    }

    private static long number(String cypher, Map<String, Object> parameters) {
        return TestNeo4j.graph().ask(new Statement("test", cypher, parameters)).asLong();
    }
}
