package sideline.ingest.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.graph.Statement;
import sideline.graph.Transaction;
import sideline.ingest.csv.Problem;
import sideline.ingest.edit.EditRefusedException.Reason;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.Stated;

/**
 * Edits of the league within one transaction: by the table of kinds and the checks of the import, and with what follows from
 * them derived again.
 */
public final class LeagueEdit {

    private static final WriteFiles FILES = new WriteFiles();

    private final Transaction transaction;
    private final EditDerivation derivation;

    public LeagueEdit(Transaction transaction) {
        this.transaction = requireNonNull(transaction);
        this.derivation = new EditDerivation(transaction, FILES);
    }

    /**
     * A change that a key made before.
     *
     * @param sequence its number
     * @param content the fingerprint of that edit's content
     * @param at when that was
     */
    public record Known(long sequence, String content, String at) {}

    /**
     * What is known of edits when they begin.
     *
     * @param known the changes that keys made before, by key
     * @param next the number of the change that comes next
     * @param busy why nothing can be written now; null when it can
     */
    public record Beginning(
            Map<String, Known> known, long next, @Nullable EditRefusedException busy) {}

    /**
     * Begins edits: no other edit and no import writes until the transaction ends.
     *
     * @param keys what the edits are known by for ever
     */
    public Beginning begin(List<String> keys) {
        var row = run("edit-begin", Map.of("keys", keys)).get(0);
        var known = new HashMap<String, Known>();
        for (var one : (List<?>) requireNonNull(row.get("known"))) {
            var change = (Map<?, ?>) one;
            known.put(
                    String.valueOf(change.get("key")),
                    new Known(
                            (Long) requireNonNull(change.get("sequence")),
                            String.valueOf(change.get("content")),
                            String.valueOf(change.get("at"))));
        }
        return new Beginning(known, (Long) requireNonNull(row.get("next")), busy(row));
    }

    private static @Nullable EditRefusedException busy(Map<String, Object> row) {
        if (row.get("league") != null) {
            return new EditRefusedException(
                    Reason.BUSY,
                    "An import is writing (" + row.get("league") + "); send the same again when it is done.",
                    Map.of("expiresAt", String.valueOf(row.get("expiresAt"))));
        }
        return Boolean.TRUE.equals(row.get("isUnfinished"))
                ? new EditRefusedException(
                        Reason.BUSY,
                        "An import was stopped before it was finished; its operator has to run it again, then send the same again.",
                        Map.of())
                : null;
    }

    /**
     * Records what rows state, of each recording one fact, or one for each season of a stint; nothing when any is refused.
     *
     * @param recordings recordings that touch nothing in common
     * @param refused takes those that are refused, by their places, with the rule that is broken or what is recorded already
     * @return what each did, in their order; empty when any is refused
     */
    public List<Outcome> record(List<Recording> recordings, Map<Integer, EditRefusedException> refused) {
        return new FactRecording(transaction, FILES, this).record(recordings, refused);
    }

    /**
     * Corrects a fact.
     *
     * @throws EditRefusedException when there is none, somebody changed it since, or a rule is broken
     */
    public Outcome correct(Correction correction) {
        return new FactCorrection(transaction, FILES, this).correct(correction);
    }

    /**
     * Takes a fact back: it answers no more, and no import brings it back.
     *
     * @throws EditRefusedException when there is none, somebody changed it since, or claims rest on it
     */
    public Outcome retract(FactType type, String id, int expectedVersion) {
        return new FactRetraction(transaction, FILES, this).retract(type, id, expectedVersion);
    }

    /**
     * Refuses the edit unless a fact is as the editor saw it.
     *
     * @throws EditRefusedException when there is none, or somebody changed it since
     */
    public void requireVersion(FactType type, String id, int expectedVersion) {
        StoredFact.find(transaction, FILES, type, id, expectedVersion);
    }

    /**
     * Adds a step to the history of a trade's status.
     *
     * @throws EditRefusedException when the day is before that of the last step
     */
    public void status(StatusStep step) {
        if (run("trade-status", Map.of("rows", List.of(step.row(false)))).isEmpty()) {
            throw new EditRefusedException(
                    Reason.BAD_INPUT,
                    "'statusDate': " + step.day()
                            + " is before the day of the last status; the history goes on in time.",
                    Map.of("argument", "statusDate"));
        }
    }

    /** Begins the histories of the statuses of trades that have just been recorded. */
    void beginStatuses(List<StatusStep> steps) {
        if (!steps.isEmpty()) {
            run(
                    "trade-status",
                    Map.of("rows", steps.stream().map(step -> step.row(true)).toList()));
        }
    }

    /** Derives again what follows from the edits so far. */
    public void derive() {
        derivation.run();
    }

    /** Notes changes in the feed, in their order. */
    public void note(List<Map<String, Object>> changes) {
        if (!changes.isEmpty()) {
            run("changes", Map.of("changes", changes));
        }
    }

    /** Notes that something of a kind was written. */
    void touch(Kind kind) {
        derivation.touch(kind);
    }

    /** Notes the seasons that rows speak of. */
    void touch(List<Stated> rows) {
        derivation.touch(rows);
    }

    private List<Map<String, Object>> run(String file, Map<String, Object> parameters) {
        return transaction.run(FILES.statement(file, parameters));
    }

    /** Reads rows; what does not fit is refused. */
    static List<Stated> read(List<GivenRow> rows) {
        var problems = new ArrayList<Problem>();
        var stated = rows.stream().map(row -> row.stated(problems)).toList();
        refuse(problems);
        return stated;
    }

    /** Refuses the edit when anything is wrong, with the first that is. */
    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw EditRefusedException.badInput(problems.get(0));
        }
    }

    /** Runs statements in turn; the rows of the last. */
    static List<Map<String, Object>> runAll(Transaction transaction, List<Statement> statements) {
        List<Map<String, Object>> rows = List.of();
        for (var statement : statements) {
            rows = transaction.run(statement);
        }
        return rows;
    }
}
