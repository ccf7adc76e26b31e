package sideline.ingest.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sideline.graph.Transaction;
import sideline.ingest.edit.EditRefusedException.Reason;
import sideline.ingest.kind.Entry;
import sideline.ingest.kind.EntryStatements;
import sideline.ingest.kind.FactTexts;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.Stated;

/** Corrects what is recorded of a fact, by the checks of the import. */
final class FactCorrection {

    private final Transaction transaction;
    private final WriteFiles files;
    private final EntryStatements statements;
    private final LeagueEdit edit;

    FactCorrection(Transaction transaction, WriteFiles files, LeagueEdit edit) {
        this.transaction = transaction;
        this.files = files;
        this.statements = new EntryStatements(files);
        this.edit = edit;
    }

    Outcome correct(Correction correction) {
        var type = correction.type();
        var fact = StoredFact.find(transaction, files, type, correction.id(), correction.expectedVersion());
        var fields = new HashMap<>(complete(fact));
        correction.changes().forEach((property, value) -> {
            if (value == null) {
                fields.remove(property);
            } else {
                fields.put(property, value);
            }
        });
        fields.put(Entry.SOURCES, correction.source());
        var row = new GivenRow(type.file().name(), "to", fields);
        var given = new ArrayList<>(List.of(row));
        given.addAll(correction.sources());
        var rows = LeagueEdit.read(given);
        var context = EditContext.of(transaction, files, rows);
        LeagueEdit.refuse(context.problems(rows, correction.id()));
        var change = change(fact, wanted(type, rows, context));
        edit.touch(rows);
        writeSources(rows, context);
        store(fact, change);
        return new Outcome(List.of(new Recorded(type.typed(fact.id()), change.values())), context.involved(rows));
    }

    private Map<String, String> complete(StoredFact fact) {
        var fields = fact.fields();
        if (fact.type() == FactType.CLAIM) {
            // What a claim is about and who says so are links; they are as they were.
            var rows = transaction.run(files.statement("edit-claim", Map.of("id", fact.id())));
            rows.forEach(row -> row.forEach((property, value) -> fields.put(property, FactTexts.of(value))));
        }
        return fields;
    }

    private void writeSources(List<Stated> rows, EditContext context) {
        var league = context.written(rows.subList(1, rows.size()));
        for (var kind : Kinds.ALL) {
            var entries = kind.entries(league);
            if (!entries.isEmpty()) {
                LeagueEdit.runAll(transaction, statements.write(kind, entries, true));
            }
        }
    }

    private static Map<String, Object> wanted(FactType type, List<Stated> rows, EditContext context) {
        return type.kind().entries(context.written(rows.subList(0, 1))).get(0).values();
    }

    /**
     * What of a fact becomes another.
     *
     * @param wanted everything that is right of it after all
     * @param changed the properties that get other values
     * @param lost the properties that are not known after all
     * @param values both, as they are noted in the feed
     */
    private record Change(
            Map<String, Object> wanted, Map<String, Object> changed, Set<String> lost, List<Recorded.Value> values) {}

    private static Change change(StoredFact fact, Map<String, Object> wanted) {
        var change = new Change(wanted, new TreeMap<>(), new LinkedHashSet<>(), new ArrayList<>());
        for (var property : new TreeSet<>(fact.type().kind().properties())) {
            var before = fact.properties().get(property);
            var after = wanted.get(property);
            var isFixed = property.equals(Entry.SOURCES) || property.equals("weeksKnown");
            if (!isFixed && !Objects.equals(before, after)) {
                change.values().add(new Recorded.Value(property, FactTexts.of(before), FactTexts.of(after)));
                if (after == null) {
                    change.lost().add(property);
                } else {
                    change.changed().put(property, after);
                }
            }
        }
        if (change.values().isEmpty()) {
            throw new EditRefusedException(
                    Reason.BAD_INPUT,
                    "'to' says nothing that differs from what is recorded of '"
                            + fact.type().typed(fact.id()) + "'.",
                    Map.of("argument", "to"));
        }
        return change;
    }

    private void store(StoredFact fact, Change change) {
        var kind = fact.type().kind();
        var changed = change.changed();
        var all = new HashMap<String, Object>(changed);
        var edited = new TreeSet<String>(changed.keySet());
        edited.addAll(change.lost());
        if (fact.properties().get(Entry.EDITED) instanceof List<?> before) {
            before.forEach(property -> edited.add(property.toString()));
        }
        var sources = new LinkedHashSet<>(fact.sources());
        if (change.wanted().get(Entry.SOURCES) instanceof List<?> stated) {
            stated.forEach(source -> sources.add(source.toString()));
        }
        all.put(Entry.SOURCES, List.copyOf(sources));
        all.put(Entry.EDITED, List.copyOf(edited));
        all.put(Entry.VERSION, fact.version() + 1);
        if (changed.containsKey("firstWeek") || changed.containsKey("lastWeek")) {
            all.put("weeksKnown", true);
        }
        var entry = new Entry(kind, fact.id(), fact.from(), fact.to(), List.of(), all, change.lost(), changed.keySet());
        LeagueEdit.runAll(transaction, statements.write(kind, List.of(entry), false));
        edit.touch(kind);
        if (fact.type() == FactType.TRADE) {
            transaction.run(files.statement("correct-moves", Map.of("id", fact.id())));
        }
    }
}
