package sideline.ingest.nflverse.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Range;
import sideline.ingest.csv.Row;
import sideline.ingest.league.Franchises;
import sideline.names.Generation;

/** Reads the rows of the published files. */
public final class PublishedRows {

    private static final Range AGE = new Range("an age", 15, 60);
    private static final Range SCORE = new Range("a score", 0, 200);
    private static final Range ZERO_OR_ONE = new Range("0 or 1", 0, 1);

    private final TeamCodes codes;

    /** Teams are read as codes of {@code franchises}. */
    public PublishedRows(Franchises franchises) {
        codes = new TeamCodes(franchises);
    }

    /** How a row of the table of players is read. */
    public Table<Published.Player> players() {
        return new Table<>(List.of("gsis_id", "display_name", "birth_date", "position", "pfr_id"), this::player);
    }

    /** How a row of the list of drafts is read. */
    public Table<Published.Pick> picks() {
        return new Table<>(
                List.of("season", "round", "pick", "team", "gsis_id", "pfr_player_id", "pfr_player_name"), this::pick);
    }

    /** How a row of the list of trades is read. */
    public Table<Published.Leg> legs() {
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

    /** How a row of the schedule is read. */
    public Table<Published.Game> games() {
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

    /** How a row of a list of staffs is read. */
    public Table<Published.Staff> staffs() {
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
                row.optionalText("draft_team"));
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

    private Published.Pick pick(Row row) {
        var season = TeamCodes.season(row);
        return new Published.Pick(
                row.place(),
                season,
                row.integer("round", Range.ROUND),
                row.integer("pick", Range.OVERALL),
                codes.team(row, "team", season),
                row.optionalCode("gsis_id"),
                row.optionalCode("pfr_player_id"),
                row.text("pfr_player_name"),
                PositionCodes.position(row, "position"),
                row.lenient(r -> r.optionalInt("age", AGE)),
                row.optionalText("college"));
    }

    private Published.Leg leg(Row row) {
        var season = TeamCodes.season(row);
        var leg = new Published.Leg(
                row.place(),
                row.code("trade_id"),
                season,
                row.date("trade_date"),
                codes.team(row, "gave", season),
                codes.team(row, "received", season),
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
        var season = TeamCodes.season(row);
        return new Published.Game(
                row.place(),
                row.text("game_id"),
                season,
                row.integer("week", Range.WEEK),
                row.date("gameday"),
                codes.team(row, "home_team", season),
                codes.team(row, "away_team", season),
                row.optionalText("home_coach"),
                row.optionalText("away_coach"),
                row.optionalInt("home_score", SCORE) != null);
    }

    private Published.Staff staff(Row row) {
        var season = TeamCodes.season(row);
        var interim = row.optionalText("interim");
        if (interim != null && !interim.equals("0") && !interim.equals("1")) {
            row.refuse("interim", "'" + interim + "' is neither 0 nor 1");
        }
        return new Published.Staff(
                row.place(),
                season,
                codes.team(row, "team", season),
                row.text("coach"),
                row.lenient(r -> r.optionalDate("birth_date")),
                row.text("role"),
                row.optionalText("role_class"),
                "1".equals(interim));
    }
}
