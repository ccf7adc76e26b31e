package sideline.ingest.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import sideline.ingest.fact.Subject;
import sideline.ingest.league.SidelineFormat;
import sideline.ingest.league.Stated;

/**
 * What rows of edits name.
 *
 * @param ids the ids of people, teams, picks, trades, events and sources, each under that word
 * @param seasons the seasons of franchises: the franchise and the year of each
 */
record Named(Map<String, Set<String>> ids, Set<Map<String, Object>> seasons) {

    private static final List<String> FILES = List.of("people", "teams", "picks", "trades", "events", "sources");
    private static final int LONGEST_STINT = 40;
    private static final int YEAR_LENGTH = 4;

    /** What some rows name. */
    static Named by(List<Stated> rows) {
        var named = new Named(new LinkedHashMap<>(), new HashSet<>());
        FILES.forEach(file -> named.ids.put(file, new TreeSet<>()));
        rows.forEach(named::add);
        return named;
    }

    private void add(Stated row) {
        for (var column : row.file().columns()) {
            var file = column.refers();
            if (file != null) {
                of(file).addAll(row.ids(column.property()));
            }
        }
        if (row.values().get("about") instanceof Subject subject) {
            add(subject);
        }
        if (row.file().equals(SidelineFormat.DRAFT)) {
            of(SidelineFormat.PICKS.name()).add(row.id("season") + "-" + row.id("overall"));
        }
        if (row.has("team")) {
            seasons(row).forEach(season -> seasons.add(Map.of("team", row.id("team"), "season", season)));
        }
    }

    private void add(Subject subject) {
        var dash = subject.id().lastIndexOf('-');
        if (subject.kind() != Subject.Kind.TEAM_SEASON) {
            of(subject.kind().file()).add(subject.id());
        } else if (dash > 0 && subject.id().substring(dash + 1).matches("\\d{4}")) {
            var season = Integer.parseInt(subject.id().substring(dash + 1));
            seasons.add(Map.of("team", subject.id().substring(0, dash), "season", season));
        }
    }

    private static IntStream seasons(Stated row) {
        if (row.has("season")) {
            return IntStream.of(requireNonNull(row.number("season")));
        }
        var span = row.span();
        return row.has("firstSeason")
                ? IntStream.rangeClosed(
                        span.firstSeason(), Math.min(span.lastSeason(), span.firstSeason() + LONGEST_STINT))
                : IntStream.empty();
    }

    /** The ids of what a file of Sideline's own format has. */
    private Set<String> of(String file) {
        return requireNonNull(ids.get(file.replace(".csv", "")));
    }

    /** As parameters, by which it is looked up. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(Map.of("seasons", List.copyOf(seasons)));
        ids.forEach((key, some) -> parameters.put(key, List.copyOf(some)));
        return parameters;
    }

    /** Whether a row of what is recorded is among what is named, or belongs to who is. */
    boolean covers(Stated recorded) {
        return switch (recorded.file().name()) {
            case "roster.csv" -> of(SidelineFormat.PEOPLE_FILE).contains(recorded.id("player"));
            case "staff.csv" -> of(SidelineFormat.PEOPLE_FILE).contains(recorded.id("coach"));
            case "team_names.csv" ->
                seasons.contains(
                        Map.of("team", recorded.id("team"), "season", requireNonNull(recorded.number("firstSeason"))));
            default -> of(recorded.file().name()).contains(recorded.id("id"));
        };
    }

    /**
     * What edits must not have in common to be recorded at once: what one of them writes and the checks of another read.
     * People and franchises are there and stay, whatever is recorded of them.
     */
    static Set<String> touchedBy(List<Stated> rows) {
        var named = by(rows);
        var touched = new HashSet<String>();
        named.of(SidelineFormat.TRADES.name()).forEach(id -> touched.add("trade " + id));
        named.of(SidelineFormat.EVENTS.name()).forEach(id -> touched.add("event " + id));
        // Picks that get their numbers become others of their season.
        named.of(SidelineFormat.PICKS.name())
                .forEach(id -> touched.add("draft " + id.substring(0, Math.min(YEAR_LENGTH, id.length()))));
        for (var row : rows) {
            if (row.has("id")) {
                touched.add(row.file().name() + " " + row.id("id"));
            }
            touched.addAll(touchedBy(row, named));
        }
        return touched;
    }

    private static List<String> touchedBy(Stated row, Named named) {
        var touched = new ArrayList<String>();
        switch (row.file().name()) {
            case "roster.csv" -> touched.add("roster of " + row.id("player"));
            case "staff.csv" -> {
                touched.add("staff of " + row.id("coach"));
                // Who led a team, and when, follows from everyone on its staff.
                named.seasons.forEach(season -> touched.add("staff of " + season));
            }
            case "picks.csv", "draft.csv" -> touched.add("draft " + row.id("season"));
            default -> {}
        }
        return touched;
    }
}
