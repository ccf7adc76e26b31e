package sideline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;
import sideline.ingest.league.League;
import sideline.ingest.league.SidelineFormat;
import sideline.ingest.league.Stated;
import sideline.support.TestNeo4j;

/** Who coached whom, once counted in Java from the files and once as the graph has it: one line per link. */
final class Coaching {

    private static final List<String> OFFENSE = List.of("QB", "RB", "WR", "TE", "OL");
    private static final List<String> DEFENSE = List.of("DL", "LB", "DB");
    private static final Map<String, String> GROUPS = new HashMap<>();

    static {
        group("QB", "QB");
        group("RB", "RB FB HB");
        group("WR", "WR");
        group("TE", "TE");
        group("OL", "OL T OT LT RT G OG LG RG C");
        group("DL", "DL DE DT NT EDGE");
        group("LB", "LB ILB MLB OLB");
        group("DB", "DB CB S FS SS SAF");
        group("ST", "ST K PK P LS KR PR");
    }

    private static final String IN_GRAPH = """
            MATCH (player:Player)-[link:COACHED_BY]->(coach:Coach)
            RETURN player.id AS player, coach.id AS coach, link.team + '-' + link.season AS teamSeason,
              link.role AS role, link.rule AS rule, link.basis AS basis, link.firstWeek AS first, link.lastWeek AS last""";

    private Coaching() {}

    private static void group(String group, String positions) {
        Stream.of(positions.split(" ")).forEach(position -> GROUPS.put(position, group));
    }

    static boolean hasGroup(Position position) {
        return GROUPS.containsKey(position.name());
    }

    static List<String> inGraph() {
        return TestNeo4j.driver().executableQuery(IN_GRAPH).execute().records().stream()
                .map(row -> String.join(
                        " | ",
                        row.values().stream()
                                .map(value -> value.asObject() + "")
                                .toList()))
                .sorted()
                .toList();
    }

    static List<String> byHand(League league) {
        var people = new HashMap<String, Stated>();
        league.stated(SidelineFormat.PEOPLE).forEach(person -> people.put(person.id("id"), person));
        var lines = new ArrayList<String>();
        var presence = new Presence(league);
        for (var season : seasons(league)) {
            for (var roster : league.stated(SidelineFormat.ROSTER)) {
                for (var staff : league.stated(SidelineFormat.STAFF)) {
                    var player = people.get(roster.id("player"));
                    if (player != null
                            && roster.id("team").equals(staff.id("team"))
                            && roster.span().covers(season)
                            && staff.span().covers(season)) {
                        add(lines, presence, season, roster, player, staff);
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static Set<Integer> seasons(League league) {
        var seasons = new TreeSet<Integer>();
        league.stated(SidelineFormat.STAFF).forEach(stint -> {
            for (var season = stint.span().firstSeason(); season <= stint.span().lastSeason(); season++) {
                seasons.add(season);
            }
        });
        return seasons;
    }

    private static void add(
            List<String> lines, Presence presence, int season, Stated roster, Stated player, Stated staff) {
        var rule = rule(staff, group(roster, player));
        var playing = roster.span().weeksIn(season);
        var coaching = staff.span().weeksIn(season);
        var bothHaveWeeks = playing.known() && coaching.known();
        if (rule == null
                || roster.id("player").equals(staff.id("coach"))
                || (bothHaveWeeks && !playing.meets(coaching))) {
            return;
        }
        var first = later(playing.first(), coaching.first());
        var last = earlier(playing.last(), coaching.last());
        lines.add(String.join(
                " | ",
                roster.id("player"),
                staff.id("coach"),
                roster.id("team") + "-" + season,
                staff.id("role"),
                rule,
                presence.basis(Presence.Stay.of(roster, season), Presence.Stay.of(staff, season)),
                String.valueOf(first),
                String.valueOf(last)));
    }

    private static @Nullable String group(Stated roster, Stated player) {
        var position = roster.text("position");
        return position != null ? GROUPS.get(position) : player.text("positionGroup");
    }

    private static @Nullable String rule(Stated staff, @Nullable String group) {
        return switch (Fact.StaffStint.RoleClass.valueOf(staff.id("roleClass"))) {
            case HEAD_COACH -> "HEAD_COACH_COVERS_ALL";
            case OFFENSIVE_COORDINATOR -> OFFENSE.contains(group + "") ? "COORDINATOR_COVERS_UNIT" : null;
            case DEFENSIVE_COORDINATOR -> DEFENSE.contains(group + "") ? "COORDINATOR_COVERS_UNIT" : null;
            case SPECIAL_TEAMS_COORDINATOR -> "ST".equals(group) ? "COORDINATOR_COVERS_UNIT" : null;
            case POSITION_COACH -> staff.id("unit").equals(group) ? "POSITION_COACH_COVERS_GROUP" : null;
            case COORDINATOR_OTHER, ASSISTANT -> null;
        };
    }

    private static @Nullable Integer later(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : (Integer) Math.max(one, other);
    }

    private static @Nullable Integer earlier(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : (Integer) Math.min(one, other);
    }
}
