package sideline.ingest.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import sideline.graph.Transaction;
import sideline.ingest.kind.Entry;
import sideline.ingest.kind.EntryStatements;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.Stated;

/**
 * Records facts of editors as an import would, but refuses what is recorded already. However many there are, each kind of
 * node and link is compared at once and written at once.
 */
final class FactRecording {

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

    /**
     * Records what touches nothing in common, or nothing of it when any is refused.
     *
     * @param refused takes those that are refused, by their places, with the reason
     * @return what each did, in their order; empty when any is refused
     */
    List<Outcome> record(List<Recording> recordings, Map<Integer, EditRefusedException> refused) {
        var drafts = drafts(recordings, refused);
        for (var kind : Kinds.ALL) {
            compare(kind, drafts, refused);
        }
        if (!refused.isEmpty()) {
            return List.of();
        }
        write(List.copyOf(drafts.values()));
        return drafts.values().stream().map(Draft::outcome).toList();
    }

    private Map<Integer, Draft> drafts(List<Recording> recordings, Map<Integer, EditRefusedException> refused) {
        var rows = new LinkedHashMap<Integer, List<Stated>>();
        for (var place = 0; place < recordings.size(); place++) {
            try {
                rows.put(place, LeagueEdit.read(recordings.get(place).rows()));
            } catch (EditRefusedException e) {
                refused.put(place, e);
            }
        }
        var contexts = EditContext.ofEach(transaction, files, List.copyOf(rows.values()))
                .iterator();
        var drafts = new LinkedHashMap<Integer, Draft>();
        rows.forEach((place, stated) -> {
            try {
                drafts.put(place, new Draft(recordings.get(place), stated, contexts.next()));
            } catch (EditRefusedException e) {
                refused.put(place, e);
            }
        });
        return drafts;
    }

    private void compare(Kind kind, Map<Integer, Draft> drafts, Map<Integer, EditRefusedException> refused) {
        var entries = new LinkedHashMap<Integer, List<Entry>>();
        var candidates = new ArrayList<Entry>();
        drafts.forEach((place, draft) -> {
            var stated = draft.entries(kind);
            if (!stated.isEmpty()) {
                entries.put(place, stated);
                draft.candidates(kind, stated).forEach(candidates::add);
            }
        });
        var stored = candidates.isEmpty()
                ? Map.<String, Entry.Stored>of()
                : EntryStatements.stored(transaction.run(statements.stored(kind, candidates)));
        entries.forEach((place, stated) -> {
            try {
                Objects.requireNonNull(drafts.get(place)).compare(kind, stated, stored);
            } catch (EditRefusedException e) {
                refused.put(place, e);
                drafts.remove(place);
            }
        });
    }

    private void write(List<Draft> drafts) {
        run("become-coach", all(drafts, Draft::newCoaches));
        run("retract-unmark", all(drafts, Draft::facts));
        for (var kind : Kinds.ALL) {
            write(kind, drafts);
        }
        edit.beginStatuses(all(drafts, Draft::steps));
        drafts.forEach(draft -> edit.touch(draft.rows()));
    }

    private void write(Kind kind, List<Draft> drafts) {
        var different = all(drafts, draft -> draft.different(kind).stream());
        if (different.isEmpty()) {
            return;
        }
        var areNew =
                drafts.stream().allMatch(draft -> draft.different(kind).stream().allMatch(draft::isNew));
        var rows = LeagueEdit.runAll(transaction, statements.record(kind, different, areNew));
        if (!Objects.equals(rows.get(0).get("written"), (long) different.size())) {
            throw new IllegalStateException(kind.step() + " refers to something that the checks let pass");
        }
        edit.touch(kind);
    }

    private void run(String file, List<String> ids) {
        if (!ids.isEmpty()) {
            transaction.run(files.statement(file, Map.of("ids", ids)));
        }
    }

    private static <T> List<T> all(List<Draft> drafts, Function<Draft, Stream<T>> some) {
        return drafts.stream().flatMap(some).toList();
    }
}
