package sideline.ingest.nflverse;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sideline.ingest.league.Franchises;
import sideline.names.NameKey;

/**
 * Who was with which franchise in which season, and in which weeks, as the files say it row by row. Knows nothing of
 * stints: a name stands for everyone who bears it.
 */
final class Presences {

    private static final int FIRST_WEEKLY = 2021;

    private final Franchises franchises;
    private final Map<String, Map<String, BitSet>> weeks = new HashMap<>();
    private final Map<String, List<String>> listed = new TreeMap<>();
    private final Map<String, List<String>> coaches = new TreeMap<>();

    Presences(Franchises franchises) {
        this.franchises = franchises;
        for (var season = 1970; season < FIRST_WEEKLY; season++) {
            read("rosters/roster_" + season + ".csv.gz", "team", "full_name");
        }
        for (var season = 2012; season < FIRST_WEEKLY; season++) {
            read("snap_counts/snap_counts_" + season + ".csv.gz", "team", "player");
        }
        for (var season = FIRST_WEEKLY; season <= 2025; season++) {
            for (var row : rows("weekly_rosters/roster_weekly_" + season + ".csv.gz")) {
                add(row, "team", "full_name", Integer.parseInt(row.getField("week")));
            }
        }
        // Some rows of the list have name and role the wrong way round.
        WholeLeague.rows(WholeLeague.STAFFS).forEach(row -> {
            add(row, "team", "coach", 0);
            add(row, "team", "role", 0);
            addCoach(row);
        });
        for (var row : rows("games.csv")) {
            add(row, "home_team", "home_coach", 0);
            add(row, "away_team", "away_coach", 0);
        }
    }

    private void read(String file, String team, String name) {
        rows(file).forEach(row -> add(row, team, name, 0));
    }

    private static List<NamedCsvRecord> rows(String file) {
        Path path = WholeLeague.NFLVERSE.resolve(file);
        return Files.exists(path) ? WholeLeague.rows(path) : List.of();
    }

    private void add(NamedCsvRecord row, String team, String name, int week) {
        var season = row.getField("season");
        var franchise = franchises.byCode(row.getField(team), Integer.parseInt(season));
        if (franchise == null || row.getField(name).isEmpty()) {
            return;
        }
        weeks.computeIfAbsent(franchise + "-" + season, each -> new HashMap<>())
                .computeIfAbsent(NameKey.of(row.getField(name)), each -> new BitSet())
                .set(week);
        if (row.findField("status").filter("ACT"::equals).isPresent() && week < 2 && !isOfAugust(row)) {
            listed.computeIfAbsent(franchise + "-" + season, each -> new ArrayList<>())
                    .add(row.getField("gsis_id"));
        }
    }

    /** Whether a row of a season's list is one of the lists of spring and August 2016, which go by weeks 1 and 2. */
    private static boolean isOfAugust(NamedCsvRecord row) {
        return row.getField("season").equals("2016")
                && row.findField("week").filter(Set.of("1", "2")::contains).isPresent();
    }

    /** Takes down a row whose role is surely a coach's. */
    private void addCoach(NamedCsvRecord row) {
        var season = row.getField("season");
        var franchise = franchises.byCode(row.getField("team"), Integer.parseInt(season));
        var role = row.getField("role").toLowerCase(Locale.ROOT);
        if (franchise != null && role.endsWith("coach")) {
            coaches.computeIfAbsent(franchise + "-" + season, each -> new ArrayList<>())
                    .add(row.getField("coach"));
        }
    }

    /** Whether the files have a person of one of the names with the franchise in the season. */
    boolean has(String teamSeason, Collection<String> names) {
        var known = weeks.getOrDefault(teamSeason, Map.of());
        return names.stream().map(NameKey::of).anyMatch(known::containsKey);
    }

    /** Whether two people of these names share a week from the first to the last; weeks that no file tells hold all. */
    boolean shareWeek(String teamSeason, Collection<String> some, Collection<String> others, int first, int last) {
        var both = weeksOf(teamSeason, some, first, last);
        both.and(weeksOf(teamSeason, others, first, last));
        return !both.isEmpty();
    }

    private BitSet weeksOf(String teamSeason, Collection<String> names, int first, int last) {
        var found = new BitSet();
        var known = weeks.getOrDefault(teamSeason, Map.of());
        names.stream()
                .map(NameKey::of)
                .filter(known::containsKey)
                .map(known::get)
                .forEach(found::or);
        if (found.get(0)) {
            found.set(first, last + 1);
        }
        found.clear(0, first);
        found.clear(last + 1, Math.max(last + 1, found.length()));
        return found;
    }

    /** The players that rosters list as active, by gsis id, by franchise and season. */
    Map<String, List<String>> listed() {
        return listed;
    }

    /** The coaches that the list of staffs has, by name, by franchise and season. */
    Map<String, List<String>> coaches() {
        return coaches;
    }
}
