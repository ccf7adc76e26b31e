package sideline.ingest.edit;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sideline.graph.Transaction;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Subject;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.CsvFile;
import sideline.ingest.league.Ground;
import sideline.ingest.league.League;
import sideline.ingest.league.LeagueChecks;
import sideline.ingest.league.SidelineFormat;
import sideline.ingest.league.Stated;

/** What is recorded of what rows of an edit name: the graph in the place of the other files of a league. */
final class EditContext {

    private static final Place RECORDED = Place.of("what is recorded");

    private final List<Stated> recorded;

    private EditContext(List<Stated> recorded) {
        this.recorded = recorded;
    }

    /** Looks up everything that the rows of one edit name. */
    static EditContext of(Transaction transaction, WriteFiles files, List<Stated> rows) {
        return ofEach(transaction, files, List.of(rows)).get(0);
    }

    /** Looks up at once everything that the rows of some edits name; the contexts in their order. */
    static List<EditContext> ofEach(Transaction transaction, WriteFiles files, List<List<Stated>> edits) {
        var all = recorded(
                transaction,
                files,
                Named.by(edits.stream().flatMap(List::stream).toList()));
        return edits.stream()
                .map(Named::by)
                .map(named -> new EditContext(all.stream().filter(named::covers).toList()))
                .toList();
    }

    private static List<Stated> recorded(Transaction transaction, WriteFiles files, Named named) {
        return transaction.run(files.statement("edit-around", named.parameters())).stream()
                .map(row -> stated(String.valueOf(row.get("file")), (Map<?, ?>) requireNonNull(row.get("values"))))
                .toList();
    }

    private static Stated stated(String file, Map<?, ?> values) {
        var known = new HashMap<String, Object>();
        values.forEach((property, value) -> {
            if (value != null) {
                known.put(property.toString(), value instanceof Long number ? (Object) number.intValue() : value);
            }
        });
        return new Stated(new GivenRow(file, "", Map.of()).form(), RECORDED, known);
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
                .filter(row -> rows.stream().noneMatch(stated -> isSame(row, stated)))
                .toList();
        return LeagueChecks.problemsOf(League.of("an edit", others, rows), Ground.GRAPH).stream()
                .filter(problem -> !problem.file().equals(RECORDED.file()))
                .toList();
    }

    /** What is recorded already is refused as such when it is compared. */
    private static boolean isSame(Stated recorded, Stated stated) {
        return recorded.file().equals(stated.file())
                && stated.has("id")
                && recorded.id("id").equals(stated.id("id"));
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
}
