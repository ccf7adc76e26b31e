package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sideline.graph.Transaction;

/** What is recorded of what rows of an edit name: the graph in the place of the other files of a league. */
final class EditContext {

    private static final Place RECORDED = Place.of("what is recorded");
    private static final int LONGEST_STINT = 40;

    private final List<Stated> recorded = new ArrayList<>();

    private EditContext() {}

    /** Looks up everything that the rows name. */
    static EditContext of(Transaction transaction, WriteFiles files, List<Stated> rows) {
        var context = new EditContext();
        for (var row : transaction.run(files.statement("edit-around", names(rows)))) {
            context.add(String.valueOf(row.get("file")), (Map<?, ?>) requireNonNull(row.get("values")));
        }
        return context;
    }

    private void add(String file, Map<?, ?> values) {
        var known = new HashMap<String, Object>();
        values.forEach((property, value) -> {
            if (value != null) {
                known.put(property.toString(), value instanceof Long number ? (Object) number.intValue() : value);
            }
        });
        recorded.add(new Stated(new GivenRow(file, "", Map.of()).form(), RECORDED, known));
    }

    /** The rows of a file of what is recorded. */
    List<Stated> recorded(CsvFile file) {
        return recorded.stream().filter(row -> row.file().equals(file)).toList();
    }

    /**
     * Everything that is wrong with the rows beside what is recorded.
     *
     * @param itself the id of what the rows correct; empty when they state something new
     */
    List<Problem> problems(List<Stated> rows, String itself) {
        var others = recorded.stream()
                .filter(row -> itself.isEmpty() || !row.id("id").equals(itself))
                .toList();
        return LeagueChecks.problemsOf(League.of("an edit", others, rows), Ground.GRAPH).stream()
                .filter(problem -> !problem.file().equals(RECORDED.file()))
                .toList();
    }

    /** What is to be written of the rows; of what is recorded, franchises' names go with them. */
    League written(List<Stated> rows) {
        return League.of("an edit", recorded(SidelineFormat.TEAM_NAMES), rows);
    }

    /** The typed ids of the people and things that the rows name, a human's under each of his views. */
    Set<String> involved(List<Stated> rows) {
        var involved = new TreeSet<String>();
        for (var row : rows) {
            for (var column : row.file().columns()) {
                var file = column.refers();
                if (file != null && !file.equals(SidelineFormat.SOURCES_FILE)) {
                    row.ids(column.property()).forEach(id -> involved.addAll(typed(file, id)));
                }
            }
            if (row.values().get("about") instanceof Subject subject) {
                involved.add(subject.kind().prefix() + ":" + subject.id());
            }
        }
        return involved;
    }

    private List<String> typed(String file, String id) {
        return switch (file) {
            case "people.csv" -> {
                var person = recorded(SidelineFormat.PEOPLE).stream()
                        .filter(row -> row.id("id").equals(id))
                        .findFirst();
                var views = person.stream()
                        .flatMap(row -> Stream.of("player", "coach").filter(row::flag))
                        .map(view -> (view.equals("player") ? "Player:" : "Coach:") + id)
                        .toList();
                yield views.isEmpty() ? List.of("OtherPerson:" + id) : views;
            }
            case "teams.csv" -> List.of("Team:" + id);
            case "picks.csv" -> List.of("DraftPick:" + id);
            case "trades.csv" -> List.of("Trade:" + id);
            default -> List.of();
        };
    }

    private static Map<String, Object> names(List<Stated> rows) {
        var names = new LinkedHashMap<String, Set<String>>();
        for (var key : List.of("people", "teams", "picks", "trades", "events", "sources")) {
            names.put(key, new TreeSet<>());
        }
        var seasons = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            for (var column : row.file().columns()) {
                var file = column.refers();
                if (file != null) {
                    requireNonNull(names.get(key(file))).addAll(row.ids(column.property()));
                }
            }
            if (row.values().get("about") instanceof Subject subject) {
                add(subject, names, seasons);
            }
            if (row.file().equals(SidelineFormat.DRAFT)) {
                requireNonNull(names.get("picks")).add(row.id("season") + "-" + row.id("overall"));
            }
            if (row.has("team")) {
                seasons(row).forEach(season -> seasons.add(Map.of("team", row.id("team"), "season", season)));
            }
        }
        var parameters = new HashMap<String, Object>(Map.of("seasons", seasons));
        names.forEach((key, ids) -> parameters.put(key, List.copyOf(ids)));
        return parameters;
    }

    private static void add(Subject subject, Map<String, Set<String>> names, List<Map<String, Object>> seasons) {
        var dash = subject.id().lastIndexOf('-');
        if (subject.kind() != Subject.Kind.TEAM_SEASON) {
            requireNonNull(names.get(key(subject.kind().file()))).add(subject.id());
        } else if (dash > 0 && subject.id().substring(dash + 1).matches("\\d{4}")) {
            var season = Integer.parseInt(subject.id().substring(dash + 1));
            seasons.add(Map.of("team", subject.id().substring(0, dash), "season", season));
        }
    }

    private static String key(String file) {
        return file.replace(".csv", "");
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
}
