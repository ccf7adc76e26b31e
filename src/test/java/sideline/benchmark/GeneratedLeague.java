package sideline.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;

/**
 * A league of a chosen size in the shape of the real graph: at size 1 about 12,000 players, 2,200 coaches, 25 seasons,
 * 32 teams and 260,000 coaching links; at size 10 ten times as many of each, over the same seasons.
 */
final class GeneratedLeague {

    static final int FIRST_SEASON = 2000;
    static final int SEASONS = 25;
    private static final int TEAMS = 32;
    private static final int ROSTER = 65;
    private static final int STAFF = 22;
    private static final double STAYS = 0.78;
    private static final double RETURNS = 0.12;
    private static final List<String> POSITIONS = List.of(
            "QB", "RB", "RB", "WR", "WR", "WR", "TE", "T", "T", "G", "G", "C", "DE", "DE", "DT", "DT", "LB", "LB", "LB",
            "CB", "CB", "S", "S", "K", "P");
    private static final List<String> COVERING = List.of(
            "HEAD_COACH", "OFFENSIVE_COORDINATOR", "SPECIAL_TEAMS_COORDINATOR", "POSITION_COACH", "POSITION_COACH");

    private final Random random;
    private final int size;
    private final Batches batches;
    private final List<Integer> free = new ArrayList<>();
    private final List<Integer> freeCoaches = new ArrayList<>();
    private int players;
    private int coaches;

    private GeneratedLeague(Driver driver, int size) {
        this.random = new Random(size);
        this.size = size;
        this.batches = new Batches(driver);
    }

    /** Writes the league into an empty graph that has its schema. */
    static void write(Driver driver, int size) {
        var league = new GeneratedLeague(driver, size);
        league.teams();
        for (var team = 0; team < TEAMS * size; team++) {
            league.seasons(team);
        }
        league.batches.flush();
    }

    private void teams() {
        for (var team = 0; team < TEAMS * size; team++) {
            batches.add(
                    "CREATE (t:Team) SET t = row.values",
                    Map.of("values", Map.of("id", team(team), "name", "Team " + team, "abbreviation", "T" + team)));
            for (var season = FIRST_SEASON; season < FIRST_SEASON + SEASONS; season++) {
                var values = Map.of(
                        "id",
                        teamSeason(team, season),
                        "season",
                        season,
                        "name",
                        "Team " + team,
                        "abbreviation",
                        "T" + team);
                batches.add(
                        "MATCH (t:Team {id: row.team}) CREATE (s:TeamSeason)-[:SEASON_OF]->(t) SET s = row.values",
                        Map.of("team", team(team), "values", values));
            }
        }
    }

    private void seasons(int team) {
        var roster = new ArrayList<Integer>();
        var staff = new ArrayList<Integer>();
        for (var season = FIRST_SEASON; season < FIRST_SEASON + SEASONS; season++) {
            renew(roster, ROSTER, free, STAYS);
            while (roster.size() < ROSTER) {
                roster.add(again(free) ? take(free) : player(team, season));
            }
            renew(staff, STAFF, freeCoaches, 0.9);
            while (staff.size() < STAFF) {
                staff.add(again(freeCoaches) ? take(freeCoaches) : coach());
            }
            links(team, season, roster, staff);
        }
        free.addAll(roster);
        freeCoaches.addAll(staff);
    }

    private void renew(List<Integer> members, int count, List<Integer> left, double stays) {
        var leaving =
                members.stream().filter(each -> random.nextDouble() > stays).toList();
        members.removeAll(leaving);
        leaving.stream().filter(each -> left.size() < count * 40).forEach(left::add);
    }

    private boolean again(List<Integer> left) {
        return !left.isEmpty() && random.nextDouble() < RETURNS;
    }

    private Integer take(List<Integer> left) {
        Collections.swap(left, random.nextInt(left.size()), left.size() - 1);
        return left.remove(left.size() - 1);
    }

    private int player(int team, int season) {
        var number = players++;
        var position = POSITIONS.get(random.nextInt(POSITIONS.size()));
        var name = Names.of(random);
        var values = Map.of(
                "id", "player-" + number,
                "name", name,
                "names", List.of(name),
                "position", position,
                "rookieSeason", season);
        batches.add("CREATE (p:Person:Player) SET p = row.values", Map.of("values", values));
        if (random.nextDouble() < 0.6) {
            var overall = 1 + random.nextInt(255);
            var draft =
                    Map.of("id", "draft-" + number, "season", season, "round", 1 + overall / 37, "overall", overall);
            batches.add(
                    "MATCH (p:Person {id: row.player}) MATCH (t:Team {id: row.team}) CREATE (p)-[d:DRAFTED_BY]->(t) SET d = row.values",
                    Map.of("player", "player-" + number, "team", team(team), "values", draft));
        }
        return number;
    }

    private int coach() {
        var number = coaches++;
        var name = Names.of(random);
        var values = Map.of("id", "coach-" + number, "name", name, "names", List.of(name));
        batches.add("CREATE (c:Person:Coach) SET c = row.values", Map.of("values", values));
        return number;
    }

    private void links(int team, int season, List<Integer> roster, List<Integer> staff) {
        for (var place = 0; place < staff.size(); place++) {
            var role = COVERING.get(Math.min(place, COVERING.size() - 1));
            batches.add(
                    "MATCH (c:Person {id: row.coach}) MATCH (s:TeamSeason {id: row.season}) CREATE (c)-[l:ON_STAFF]->(s) SET l = row.values",
                    Map.of(
                            "coach", "coach-" + staff.get(place),
                            "season", teamSeason(team, season),
                            "values",
                                    Map.of(
                                            "id",
                                            "staff-" + team + "-" + season + "-" + place,
                                            "role",
                                            role,
                                            "roleClass",
                                            role,
                                            "interim",
                                            false)));
        }
        for (var player : roster) {
            batches.add(
                    "MATCH (p:Person {id: row.player}) MATCH (s:TeamSeason {id: row.season}) CREATE (p)-[l:ON_ROSTER]->(s) SET l = row.values",
                    Map.of(
                            "player", "player-" + player,
                            "season", teamSeason(team, season),
                            "values", Map.of("id", "roster-" + player + "-" + season + "-" + team)));
            coached(team, season, player, staff);
            if (random.nextDouble() < 0.03) {
                traded(team, season, player);
            }
        }
    }

    private void coached(int team, int season, int player, List<Integer> staff) {
        for (var place = 0; place < COVERING.size(); place++) {
            var coach = place < 3 ? staff.get(place) : staff.get(3 + random.nextInt(STAFF - 3));
            var values = Map.of(
                    "id",
                    player + "-" + coach + "-" + team + "-" + season + "-" + place,
                    "season",
                    season,
                    "team",
                    team(team),
                    "role",
                    COVERING.get(place),
                    "roleClass",
                    COVERING.get(place),
                    "basis",
                    "SAME_SEASON",
                    "rule",
                    "HEAD_COACH_COVERS_ALL");
            batches.add(
                    "MATCH (p:Person {id: row.player}) MATCH (c:Person {id: row.coach}) CREATE (p)-[l:COACHED_BY]->(c) SET l = row.values",
                    Map.of("player", "player-" + player, "coach", "coach-" + coach, "values", values));
        }
    }

    private void traded(int team, int season, int player) {
        var values = Map.of(
                "id",
                "move-" + player + "-" + season,
                "date",
                java.time.LocalDate.of(season, 10, 1),
                "datePrecision",
                "DAY",
                "season",
                season,
                "status",
                "OFFICIAL",
                "from",
                team(team),
                "trade",
                "trade-" + player + "-" + season);
        batches.add(
                "MATCH (p:Person {id: row.player}) MATCH (t:Team {id: row.team}) CREATE (p)-[m:TRADED_TO]->(t) SET m = row.values",
                Map.of("player", "player-" + player, "team", team((team + 1) % (TEAMS * size)), "values", values));
    }

    static String team(int team) {
        return "team-" + team;
    }

    static String teamSeason(int team, int season) {
        return "team-" + team + "-" + season;
    }
}
