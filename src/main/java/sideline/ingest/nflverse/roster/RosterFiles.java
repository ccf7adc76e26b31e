package sideline.ingest.nflverse.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Range;
import sideline.ingest.csv.Row;
import sideline.ingest.league.Franchises;
import sideline.ingest.nflverse.file.PositionCodes;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.file.RosterStatus;
import sideline.ingest.nflverse.file.RosterStatuses;
import sideline.ingest.nflverse.file.RosterStatuses.Family;
import sideline.ingest.nflverse.file.RosterStatuses.Stated;
import sideline.ingest.nflverse.file.Table;
import sideline.ingest.nflverse.file.TeamCodes;
import sideline.ingest.nflverse.human.Likeness;

/** Reads the rows of rosters and of who played in which games. */
public final class RosterFiles {

    private static final int FIRST_SEASON_OF_ZERO = 2023;

    private final TeamCodes codes;
    private final RosterStatuses statuses = RosterStatuses.shipped();
    private final Map<String, String> texts = new HashMap<>();

    /** Teams are read as codes of {@code franchises}. */
    public RosterFiles(Franchises franchises) {
        codes = new TeamCodes(franchises);
    }

    /** The roster of a season; rows of another season are refused. */
    public Table<Published.Roster> rosters(int season) {
        var unknown = new HashSet<String>();
        return new Table<>(
                List.of("season", "team", "position", "status", "full_name", "birth_date", "gsis_id"),
                row -> roster(row, season, Family.SEASON, unknown));
    }

    /** The rosters of a season's weeks; rows of another season are refused. */
    public Table<Published.Roster> weeklyRosters(int season) {
        var unknown = new HashSet<String>();
        return new Table<>(
                List.of("season", "week", "team", "position", "status", "full_name", "birth_date", "gsis_id"),
                row -> roster(row, season, Family.WEEKLY, unknown));
    }

    /** Who played in a season's games; rows of another season are refused. */
    public Table<Published.Snaps> snaps(int season) {
        return new Table<>(List.of("season", "week", "player", "pfr_player_id", "team"), row -> snaps(row, season));
    }

    private Published.Roster roster(Row row, int ofFile, Family family, Set<String> unknown) {
        var season = TeamCodes.season(row, ofFile);
        var exact = PositionCodes.position(row, "depth_chart_position");
        var week = family == Family.WEEKLY
                ? Integer.valueOf(row.integer("week", Range.WEEK))
                : row.lenient(r -> r.optionalInt("week", Range.WEEK));
        return new Published.Roster(
                row.place(),
                season,
                family == Family.WEEKLY ? week : null,
                codes.team(row, "team", season),
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
        var plain = first + " " + last;
        if (full == null || full.equals(plain)) {
            return plain;
        }
        var parts = plain + " " + Objects.requireNonNullElse(row.optionalText("football_name"), "");
        return Likeness.shareAWord(List.of(parts), full) ? full : plain;
    }

    private static @Nullable Integer jersey(Row row, int season) {
        var jersey = row.lenient(r -> r.optionalInt("jersey_number", Range.JERSEY));
        // Before the league allowed the number, a zero said that it was not known.
        return jersey != null && jersey == 0 && season < FIRST_SEASON_OF_ZERO ? null : jersey;
    }

    private Published.Snaps snaps(Row row, int ofFile) {
        var season = TeamCodes.season(row, ofFile);
        return new Published.Snaps(
                row.place(),
                season,
                row.integer("week", Range.WEEK),
                codes.team(row, "team", season),
                row.optionalText("opponent") == null ? null : codes.team(row, "opponent", season),
                onceIfThere(row.optionalCode("pfr_player_id")),
                once(row.text("player")));
    }

    /** Rows wait for one another, and a text that stands in many of them is kept once. */
    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    private @Nullable String onceIfThere(@Nullable String text) {
        return text == null ? null : once(text);
    }
}
