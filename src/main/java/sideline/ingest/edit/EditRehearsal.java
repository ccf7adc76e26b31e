package sideline.ingest.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sideline.graph.Statement;
import sideline.ingest.kind.DeriveStep;
import sideline.ingest.kind.EntryStatements;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.WriteFiles;

/**
 * The statements that edits run, in the forms that most of them take, for the database to plan before the first edit comes. A
 * plan depends on how long texts and lists among the parameters are, in powers of ten.
 */
public final class EditRehearsal {

    private static final String ID = "some-readable-id-of-2026";
    /** Besides one: the ids that a fact may get, the team-seasons around a stint. */
    private static final int FEW = 9;

    /** What no edit writes. */
    private static final Set<String> NEVER = Set.of("teams", "weeks", "people", "led-games");

    private static final List<String> LABELS =
            DeriveStep.ALL.stream().map(DeriveStep::label).distinct().toList();

    private final WriteFiles files = new WriteFiles();

    /** The statement that begins an edit. */
    public Statement first() {
        return files.statement("edit-begin", Map.of("keys", ids(1)));
    }

    /** Those that follow it. */
    public List<Statement> later() {
        var all = new ArrayList<Statement>();
        all.add(around(Set.of("people", "teams", "seasons")));
        all.add(around(Set.of("people")));
        all.add(around(Set.of()));
        Kinds.ALL.stream()
                .filter(kind -> !NEVER.contains(kind.step()))
                .flatMap(this::writing)
                .forEach(all::add);
        DeriveStep.ALL.stream().flatMap(this::deriving).forEach(all::add);
        all.add(files.statement("stale-labels", Map.of("labels", LABELS)));
        all.add(files.statement("stale-near", Map.of()));
        all.add(files.statement("fresh-all", Map.of()));
        all.add(files.statement("retract-unmark", Map.of("ids", ids(1))));
        all.add(files.statement("unknown-season", Map.of("seasons", List.of(2026L))));
        all.add(files.statement("trade-status", Map.of("rows", rows(1))));
        all.add(files.statement("changes", Map.of("changes", rows(1))));
        return all;
    }

    /** What is asked for the checks of an edit that names one each of these. */
    private Statement around(Set<String> named) {
        var parameters = new HashMap<String, Object>();
        for (var each : List.of("people", "teams", "picks", "trades", "events", "sources")) {
            parameters.put(each, named.contains(each) ? ids(1) : List.of());
        }
        parameters.put("seasons", named.contains("seasons") ? List.of(Map.of("team", ID, "season", 2026L)) : List.of());
        return files.statement("edit-around", parameters);
    }

    private Stream<Statement> writing(Kind kind) {
        var stored = kind.isNode() ? "stored-nodes" : "stored-links";
        var parameters = EntryStatements.parameters(kind, rows(1));
        return Stream.of(
                        Stream.of(
                                files.statement(stored, kind, Map.of("rows", rows(1))),
                                files.statement(stored, kind, Map.of("rows", rows(FEW)))),
                        kind.before().stream().map(file -> files.statement(file, kind, parameters)),
                        Stream.of(files.statement(kind.isNode() ? "nodes" : "links", kind, parameters)))
                .flatMap(statements -> statements);
    }

    private Stream<Statement> deriving(DeriveStep step) {
        return Stream.of(1, FEW)
                .map(count -> files.statement(step.file(), Map.of(step.parameter(), ids(count), "isWhole", false)));
    }

    private static List<String> ids(int count) {
        return Collections.nCopies(count, ID);
    }

    private static List<Map<String, Object>> rows(int count) {
        return Collections.nCopies(count, Map.of("id", ID));
    }
}
