package sideline.ingest.nflverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.graph.Generation;
import sideline.ingest.Franchises;
import sideline.ingest.Range;
import sideline.ingest.Row;
import sideline.ingest.nflverse.RosterStatuses.Family;
import sideline.ingest.nflverse.RosterStatuses.Stated;

/** Reads the rows of the published files. */
final class PublishedRows {

    private static final Range LEAGUE_YEAR = new Range("a season", 1920, 2100);
    private static final Range AGE = new Range("an age", 15, 60);
    private static final Range SCORE = new Range("a score", 0, 200);
    private static final Range ZERO_OR_ONE = new Range("0 or 1", 0, 1);
    private static final int FIRST_SEASON_OF_ZERO = 2023;

    private final Franchises franchises;
    private final RosterStatuses statuses = RosterStatuses.shipped();
    private final Map<String, String> texts = new HashMap<>();

    PublishedRows(Franchises franchises) {
        this.franchises = franchises;
    }

    Table<Published.Player> players() {
        return new Table<>(List.of("gsis_id", "display_name", "birth_date", "position", "pfr_id"), this::player);
    }

    /** The roster of a season; rows of another season are refused. */
    Table<Published.Roster> rosters(int season) {
        var unknown = new HashSet<String>();
        return new Table<>(
                List.of("season", "team", "position", "status", "full_name", "birth_date", "gsis_id"),
                row -> roster(row, season, Family.SEASON, unknown));
    }

    /** The rosters of a season's weeks; rows of another season are refused. */
    Table<Published.Roster> weeklyRosters(int season) {
        var unknown = new HashSet<String>();
        return new Table<>(
                List.of("season", "week", "team", "position", "status", "full_name", "birth_date", "gsis_id"),
                row -> roster(row, season, Family.WEEKLY, unknown));
    }

    /** Who played in a season's games; rows of another season are refused. */
    Table<Published.Snaps> snaps(int season) {
        return new Table<>(List.of("season", "week", "player", "pfr_player_id", "team"), row -> snaps(row, season));
    }

    Table<Published.Pick> picks() {
        return new Table<>(
                List.of("season", "round", "pick", "team", "gsis_id", "pfr_player_id", "pfr_player_name"), this::pick);
    }

    Table<Published.Leg> legs() {
        return new Table<>(
                List.of(
                        "trade_id",
                        "season",
                        "trade_date",
                        "gave",
                        "received",
                        "pick_season",
                        "pick_round",
                        "pick_number",
                        "conditional",
                        "pfr_id",
                        "pfr_name"),
                this::leg);
    }

    Table<Published.Game> games() {
        return new Table<>(
                List.of(
                        "game_id",
                        "season",
                        "week",
                        "gameday",
                        "home_team",
                        "away_team",
                        "home_score",
                        "home_coach",
                        "away_coach"),
                this::game);
    }

    Table<Published.Staff> staffs() {
        return new Table<>(List.of("season", "team", "coach", "role"), this::staff);
    }

    private Published.Player player(Row row) {
        var name = row.text("display_name");
        var names = new LinkedHashSet<String>();
        var last = row.optionalText("last_name");
        if (last != null) {
            for (var first : List.of("common_first_name", "first_name", "football_name")) {
                var known = row.optionalText(first);
                if (known != null) {
                    names.add(known + " " + last);
                }
            }
        }
        var suffix = row.optionalText("suffix");
        if (suffix != null
                && Generation.isSuffix(suffix)
                && !Generation.of(name).isStated()) {
            names.add(name + " " + suffix);
        }
        names.remove(name);
        return new Published.Player(
                row.place(),
                row.code("gsis_id"),
                name,
                List.copyOf(names),
                row.lenient(r -> r.optionalDate("birth_date")),
                PositionCodes.position(row, "position"),
                PositionCodes.group(row),
                row.optionalText("college_name"),
                row.lenient(r -> r.optionalInt("height", Range.HEIGHT_INCHES)),
                row.lenient(r -> r.optionalInt("weight", Range.WEIGHT_POUNDS)),
                row.lenient(r -> r.optionalInt("rookie_season", Range.SEASON)),
                row.lenient(r -> r.optionalInt("last_season", Range.SEASON)),
                row.optionalCode("pfr_id"),
                row.optionalCode("espn_id"),
                otherIds(row),
                row.lenient(r -> r.optionalInt("draft_year", Range.SEASON)),
                row.optionalText("draft_team"),
                row.lenient(r -> r.optionalInt("draft_pick", Range.OVERALL)));
    }

    private static List<String> otherIds(Row row) {
        var ids = new ArrayList<String>();
        for (var set : List.of("esb", "nfl", "pff", "otc")) {
            var id = row.optionalCode(set + "_id");
            if (id != null) {
                ids.add(set + ":" + id);
            }
        }
        return ids;
    }

    private Published.Roster roster(Row row, int ofFile, Family family, Set<String> unknown) {
        var season = seasonOfFile(row, ofFile);
        var exact = PositionCodes.position(row, "depth_chart_position");
        var week = family == Family.WEEKLY
                ? Integer.valueOf(row.integer("week", Range.WEEK))
                : row.lenient(r -> r.optionalInt("week", Range.WEEK));
        return new Published.Roster(
                row.place(),
                season,
                family == Family.WEEKLY ? week : null,
                team(row, "team", season),
                once(fullName(row)),
                row.lenient(r -> r.optionalDate("birth_date")),
                onceIfThere(row.optionalCode("gsis_id")),
                onceIfThere(row.optionalCode("pfr_id")),
                exact != null ? exact : PositionCodes.position(row, "position"),
                jersey(row, season),
                status(row, family, season, week, unknown),
                onceIfThere(row.optionalText("college")),
                onceIfThere(row.optionalCode("esb_id")));
    }

    private int seasonOfFile(Row row, int ofFile) {
        var season = row.integer("season", LEAGUE_YEAR);
        if (season != ofFile && LEAGUE_YEAR.contains(season)) {
            row.refuse("season", "'" + season + "' is not the season of the file, " + ofFile);
        }
        return season;
    }

    /** A status that the table does not know is reported once for a file. */
    private RosterStatus status(Row row, Family family, int season, @Nullable Integer week, Set<String> unknown) {
        var text = row.optionalText("status");
        var known = statuses.of(new Stated(text, row.optionalText("status_description_abbr"), family, season, week));
        if (known != null) {
            return known;
        }
        if (unknown.add(String.valueOf(text).toUpperCase(Locale.ROOT))) {
            row.lenient(r -> {
                r.refuse("status", "'" + text + "' is no status that is known; the players count as with the team");
                return null;
            });
        }
        return RosterStatus.UNKNOWN;
    }

    /** The first and last name decide where the full one has no word of them: it is another row's then. */
    private static String fullName(Row row) {
        var first = row.optionalText("first_name");
        var last = row.optionalText("last_name");
        var full = row.optionalText("full_name");
        if (first == null || last == null) {
            return row.text("full_name");
        }
        var parts = first + " " + last + " " + Objects.requireNonNullElse(row.optionalText("football_name"), "");
        return full == null || !Likeness.shareAWord(List.of(parts), full) ? first + " " + last : full;
    }

    private static @Nullable Integer jersey(Row row, int season) {
        var jersey = row.lenient(r -> r.optionalInt("jersey_number", Range.JERSEY));
        // Before the league allowed the number, a zero said that it was not known.
        return jersey != null && jersey == 0 && season < FIRST_SEASON_OF_ZERO ? null : jersey;
    }

    private Published.Snaps snaps(Row row, int ofFile) {
        var season = seasonOfFile(row, ofFile);
        return new Published.Snaps(
                row.place(),
                season,
                row.integer("week", Range.WEEK),
                team(row, "team", season),
                row.optionalText("opponent") == null ? null : team(row, "opponent", season),
                onceIfThere(row.optionalCode("pfr_player_id")),
                once(row.text("player")));
    }

    private Published.Pick pick(Row row) {
        var season = row.integer("season", LEAGUE_YEAR);
        return new Published.Pick(
                row.place(),
                season,
                row.integer("round", Range.ROUND),
                row.integer("pick", Range.OVERALL),
                team(row, "team", season),
                row.optionalCode("gsis_id"),
                row.optionalCode("pfr_player_id"),
                row.text("pfr_player_name"),
                PositionCodes.position(row, "position"),
                row.lenient(r -> r.optionalInt("age", AGE)),
                row.optionalText("college"));
    }

    private Published.Leg leg(Row row) {
        var season = row.integer("season", LEAGUE_YEAR);
        var leg = new Published.Leg(
                row.place(),
                row.code("trade_id"),
                season,
                row.date("trade_date"),
                team(row, "gave", season),
                team(row, "received", season),
                row.optionalInt("pick_season", Range.SEASON),
                row.optionalInt("pick_round", Range.ROUND),
                row.optionalInt("pick_number", Range.OVERALL),
                conditional(row),
                row.optionalCode("pfr_id"),
                row.optionalText("pfr_name"));
        if (!row.refused() && leg.from().equals(leg.to())) {
            row.refuse("received", "the franchise gives to itself");
        }
        if (!row.refused() && !leg.isPick() && leg.name() == null) {
            row.refuse("pfr_name", "the row names neither a pick nor a person");
        }
        return leg;
    }

    private static @Nullable Boolean conditional(Row row) {
        var value = row.lenient(r -> r.optionalInt("conditional", ZERO_OR_ONE));
        return value == null ? null : value == 1;
    }

    private Published.Game game(Row row) {
        var season = row.integer("season", LEAGUE_YEAR);
        return new Published.Game(
                row.place(),
                row.text("game_id"),
                season,
                row.integer("week", Range.WEEK),
                row.date("gameday"),
                team(row, "home_team", season),
                team(row, "away_team", season),
                row.optionalText("home_coach"),
                row.optionalText("away_coach"),
                row.optionalInt("home_score", SCORE) != null);
    }

    private Published.Staff staff(Row row) {
        var season = row.integer("season", LEAGUE_YEAR);
        var interim = row.optionalText("interim");
        if (interim != null && !interim.equals("0") && !interim.equals("1")) {
            row.refuse("interim", "'" + interim + "' is neither 0 nor 1");
        }
        return new Published.Staff(
                row.place(),
                season,
                team(row, "team", season),
                row.text("coach"),
                row.lenient(r -> r.optionalDate("birth_date")),
                row.text("role"),
                row.optionalText("role_class"),
                "1".equals(interim));
    }

    private String team(Row row, String column, int season) {
        var code = row.text(column);
        var team = franchises.byCode(code, season);
        // A season that does not fit is reported already, and no code means anything in it.
        if (team == null && !code.isEmpty() && LEAGUE_YEAR.contains(season)) {
            row.refuse(column, "'" + code + "' is no team of the season " + season);
        }
        return team == null ? "" : team;
    }

    /** Rows wait for one another, and a text that stands in many of them is kept once. */
    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    private @Nullable String onceIfThere(@Nullable String text) {
        return text == null ? null : once(text);
    }
}
