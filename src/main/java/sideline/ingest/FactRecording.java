package sideline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sideline.graph.Transaction;
import sideline.ingest.EditRefusedException.Reason;
import sideline.ingest.Entry.Stored;

/** Records facts of an editor as an import would, but refuses what is recorded already. */
final class FactRecording {

    /** How often one may be with one team in one season. */
    private static final int MOST_OF_ONE_ID = 9;

    private final Transaction transaction;
    private final WriteFiles files;
    private final EntryStatements statements;
    private final LeagueEdit edit;

    FactRecording(Transaction transaction, WriteFiles files, LeagueEdit edit) {
        this.transaction = transaction;
        this.files = files;
        this.statements = new EntryStatements(files);
        this.edit = edit;
    }

    List<Recorded> record(FactType type, List<GivenRow> given) {
        var rows = LeagueEdit.read(given);
        var context = EditContext.of(transaction, files, rows);
        becomeCoaches(rows, context);
        LeagueEdit.refuse(context.problems(rows, "").stream()
                .filter(problem -> !isNewCoach(problem, rows, context))
                .toList());
        refuseUsedPicks(rows, context);
        edit.involve(context.involved(rows));
        edit.touch(rows);
        var league = context.written(rows);
        var recorded = new ArrayList<Recorded>();
        for (var kind : Kinds.ALL) {
            var entries = kind.entries(league);
            if (!entries.isEmpty()) {
                recorded.addAll(write(type, kind, entries));
            }
        }
        return recorded;
    }

    private List<Recorded> write(FactType type, Kind kind, List<Entry> entries) {
        var isFact = type.is(kind);
        var stored = EntryStatements.stored(transaction.run(statements.stored(kind, candidates(entries, isFact))));
        var wanted = entries.stream()
                .map(entry -> wanted(entry, stored, isFact, type))
                .toList();
        var different = wanted.stream()
                .filter(entry ->
                        !stored.containsKey(entry.id()) || !entry.isIn(Objects.requireNonNull(stored.get(entry.id()))))
                .toList();
        if (!different.isEmpty()) {
            unmark(kind, different);
            var rows = LeagueEdit.runAll(transaction, statements.write(kind, different, false));
            if (!Objects.equals(rows.get(0).get("written"), (long) different.size())) {
                throw new IllegalStateException(kind.step() + " refers to something that the checks let pass");
            }
        }
        return isFact ? wanted.stream().map(entry -> recorded(type, entry)).toList() : List.of();
    }

    private static List<Entry> candidates(List<Entry> entries, boolean isFact) {
        return isFact ? entries.stream().flatMap(FactRecording::numbered).toList() : entries;
    }

    private static Stream<Entry> numbered(Entry entry) {
        return IntStream.rangeClosed(1, MOST_OF_ONE_ID)
                .mapToObj(number -> number == 1 ? entry : entry.withId(entry.id() + "." + number));
    }

    private static Entry wanted(Entry entry, Map<String, Stored> stored, boolean isFact, FactType type) {
        var before = stored.get(entry.id());
        if (!isFact) {
            return before == null ? entry.anew() : entry.over(before, Set.of());
        }
        if (before == null) {
            return entry.anew().decided();
        }
        if (type == FactType.DRAFT_PICK) {
            return entry.over(before, Set.of());
        }
        if (type != FactType.ROSTER_STINT && type != FactType.STAFF_STINT) {
            throw new EditRefusedException(
                    Reason.CONFLICT,
                    "'" + type.typed(entry.id()) + "' is recorded already; correct it, or give another id.",
                    Map.of("fact", type.typed(entry.id())));
        }
        // The checks found no overlap, so it is another stint of the same season.
        return numbered(entry)
                .filter(other -> !stored.containsKey(other.id()))
                .findFirst()
                .orElseThrow(() -> new EditRefusedException(
                        Reason.CONFLICT, "There are " + MOST_OF_ONE_ID + " such stints already.", Map.of()))
                .anew()
                .decided();
    }

    private static Recorded recorded(FactType type, Entry entry) {
        return new Recorded(
                type.typed(entry.id()),
                entry.kind().properties().stream()
                        .filter(property -> entry.values().containsKey(property))
                        .sorted()
                        .map(property -> new Recorded.Value(
                                property, "", FactTexts.of(entry.values().get(property))))
                        .toList());
    }

    private void unmark(Kind kind, List<Entry> entries) {
        var ids =
                entries.stream().map(entry -> Retractions.id(kind, entry.id())).toList();
        transaction.run(files.statement("retract-unmark", Map.of("ids", ids)));
    }

    /** Whoever comes on a staff is a coach from then on. */
    private void becomeCoaches(List<Stated> rows, EditContext context) {
        var coaches = rows.stream()
                .filter(row -> row.file().equals(SidelineFormat.STAFF))
                .map(row -> row.id("coach"))
                .collect(Collectors.toSet());
        var others = context.recorded(SidelineFormat.PEOPLE).stream()
                .filter(person -> coaches.contains(person.id("id")) && !person.flag("coach"))
                .map(person -> person.id("id"))
                .toList();
        if (!others.isEmpty()) {
            transaction.run(files.statement("become-coach", Map.of("ids", others)));
        }
    }

    private static boolean isNewCoach(Problem problem, List<Stated> rows, EditContext context) {
        return "coach".equals(problem.column())
                && rows.stream()
                        .anyMatch(row -> row.place().file().equals(problem.file())
                                && context.recorded(SidelineFormat.PEOPLE).stream()
                                        .anyMatch(person -> person.id("id").equals(row.id("coach"))));
    }

    private static void refuseUsedPicks(List<Stated> rows, EditContext context) {
        for (var row : rows) {
            var id = row.id("season") + "-" + row.id("overall");
            if (row.file().equals(SidelineFormat.DRAFT)
                    && context.recorded(SidelineFormat.PICKS).stream()
                            .anyMatch(pick -> pick.id("id").equals(id) && pick.flag("isUsed"))) {
                throw new EditRefusedException(
                        Reason.CONFLICT,
                        "'DraftPick:" + id + "' has been used; retract that first.",
                        Map.of("fact", "DraftPick:" + id));
            }
        }
    }
}
