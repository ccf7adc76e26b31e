package sideline.ingest.nflverse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sideline.graph.Generation;
import sideline.graph.NameKey;
import sideline.ingest.Fact;
import sideline.ingest.Franchises;
import sideline.ingest.Position;
import sideline.ingest.Range;
import sideline.ingest.Row;

/** Reads the rows of the published files. */
final class PublishedRows {

    private static final Range LEAGUE_YEAR = new Range("a season", 1920, 2100);
    private static final Range AGE = new Range("an age", 15, 60);
    private static final Range SCORE = new Range("a score", 0, 200);
    private static final Range ZERO_OR_ONE = new Range("0 or 1", 0, 1);
    private static final int FIRST_SEASON_OF_ZERO = 2023;

    private final Franchises franchises;

    PublishedRows(Franchises franchises) {
        this.franchises = franchises;
    }

    Table<Published.Player> players() {
        return new Table<>(List.of("gsis_id", "display_name", "birth_date", "position", "pfr_id"), this::player);
    }

    Table<Published.Roster> rosters() {
        return new Table<>(
                List.of("season", "team", "position", "status", "full_name", "birth_date", "gsis_id"), this::roster);
    }

    Table<Published.Roster> weeklyRosters() {
        return new Table<>(
                List.of("season", "week", "team", "position", "status", "full_name", "birth_date", "gsis_id"),
                this::weeklyRoster);
    }

    Table<Published.Snaps> snaps() {
        return new Table<>(List.of("season", "week", "player", "pfr_player_id", "team"), this::snaps);
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
                position(row, "position"),
                group(row),
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

    private Published.Roster roster(Row row) {
        var roster = weeklyRoster(row);
        // What stands in the column of a season's file is the week of the player's last row, no more.
        var neverPlayed =
                roster.status() == RosterStatus.GONE && Integer.valueOf(1).equals(roster.week());
        return new Published.Roster(
                roster.place(),
                roster.season(),
                null,
                roster.team(),
                roster.name(),
                roster.birthDate(),
                roster.gsisId(),
                roster.pfrId(),
                roster.position(),
                roster.jersey(),
                neverPlayed ? RosterStatus.UNSIGNED : roster.status(),
                roster.college());
    }

    private Published.Roster weeklyRoster(Row row) {
        var season = row.integer("season", LEAGUE_YEAR);
        var exact = position(row, "depth_chart_position");
        var status = RosterStatus.of(row.optionalText("status"));
        if (status == null) {
            row.refuse("status", "'" + row.text("status") + "' is no status that is known");
        }
        return new Published.Roster(
                row.place(),
                season,
                row.optionalInt("week", Range.WEEK),
                team(row, "team", season),
                fullName(row),
                row.lenient(r -> r.optionalDate("birth_date")),
                row.optionalCode("gsis_id"),
                row.optionalCode("pfr_id"),
                exact != null ? exact : position(row, "position"),
                jersey(row, season),
                status == null ? RosterStatus.UNKNOWN : status,
                row.optionalText("college"));
    }

    private static String fullName(Row row) {
        var first = row.optionalText("first_name");
        var last = row.optionalText("last_name");
        return row.optionalText("full_name") == null && first != null && last != null
                ? first + " " + last
                : row.text("full_name");
    }

    private static @Nullable Integer jersey(Row row, int season) {
        var jersey = row.lenient(r -> r.optionalInt("jersey_number", Range.JERSEY));
        // Before the league allowed the number, a zero said that it was not known.
        return jersey != null && jersey == 0 && season < FIRST_SEASON_OF_ZERO ? null : jersey;
    }

    private Published.Snaps snaps(Row row) {
        var season = row.integer("season", LEAGUE_YEAR);
        return new Published.Snaps(
                row.place(),
                season,
                row.integer("week", Range.WEEK),
                team(row, "team", season),
                row.optionalText("opponent") == null ? null : team(row, "opponent", season),
                row.optionalCode("pfr_player_id"),
                row.text("player"));
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
                position(row, "position"),
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

    private static @Nullable Position position(Row row, String column) {
        var code = row.optionalText(column);
        if (code == null) {
            return null;
        }
        for (var position : Position.values()) {
            if (position.name().equals(code.toUpperCase(Locale.ROOT))) {
                return position;
            }
        }
        return null;
    }

    private static Fact.@Nullable PositionGroup group(Row row) {
        var code = row.optionalText("position_group");
        if (code == null) {
            return null;
        }
        if (code.equals("SPEC")) {
            return Fact.PositionGroup.ST;
        }
        for (var group : Fact.PositionGroup.values()) {
            if (group.name().equals(NameKey.of(code).toUpperCase(Locale.ROOT))) {
                return group;
            }
        }
        return null;
    }
}
