package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.graph.Statement;
import sideline.graph.Transaction;
import sideline.ingest.EditRefusedException.Reason;

/**
 * One edit of the league within one transaction: by the table of kinds and the checks of the import, and with what follows
 * from it derived again.
 */
public final class LeagueEdit {

    private static final WriteFiles FILES = new WriteFiles();

    private final Transaction transaction;
    private final Set<String> involved = new TreeSet<>();
    private final Set<Integer> seasons = new TreeSet<>();

    public LeagueEdit(Transaction transaction) {
        this.transaction = requireNonNull(transaction);
    }

    /**
     * What is known of an edit when it begins.
     *
     * @param sequence the number of the change that its key made before; null when the key is new
     * @param content the fingerprint of that edit's content; null as well
     * @param at when that was; null as well
     * @param next the number of the change that comes next
     */
    public record Beginning(
            @Nullable Long sequence,
            @Nullable String content,
            @Nullable String at,
            long next) {}

    /**
     * Begins the edit: no other edit and no import writes until the transaction ends.
     *
     * @param key what the edit is known by for ever
     * @throws EditRefusedException when an import is running or was not finished
     */
    public Beginning begin(String key) {
        var row = run("edit-begin", Map.of("key", key)).get(0);
        if (row.get("sequence") == null && row.get("league") != null) {
            throw new EditRefusedException(
                    Reason.BUSY,
                    "An import is writing (" + row.get("league") + "); send the same again when it is done.",
                    Map.of("expiresAt", String.valueOf(row.get("expiresAt"))));
        }
        if (row.get("sequence") == null && Boolean.TRUE.equals(row.get("isUnfinished"))) {
            throw new EditRefusedException(
                    Reason.BUSY,
                    "An import was stopped before it was finished; its operator has to run it again, then send the same again.",
                    Map.of());
        }
        return new Beginning((Long) row.get("sequence"), (String) row.get("content"), (String) row.get("at"), (Long)
                requireNonNull(row.get("next")));
    }

    /**
     * Records what rows state: one fact, or one for each season of a stint.
     *
     * @throws EditRefusedException when a rule is broken, or the fact is recorded already
     */
    public List<Recorded> record(FactType type, List<GivenRow> rows) {
        return new FactRecording(transaction, FILES, this).record(type, rows);
    }

    /**
     * Corrects a fact.
     *
     * @throws EditRefusedException when there is none, somebody changed it since, or a rule is broken
     */
    public Recorded correct(Correction correction) {
        return new FactCorrection(transaction, FILES, this).correct(correction);
    }

    /**
     * Takes a fact back: it answers no more, and no import brings it back.
     *
     * @throws EditRefusedException when there is none, somebody changed it since, or claims rest on it
     */
    public Recorded retract(FactType type, String id, int expectedVersion) {
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
     * @param isFirst whether the trade has just been recorded
     * @throws EditRefusedException when the day is before that of the last step
     */
    public void status(String trade, String status, LocalDate day, List<String> sources, boolean isFirst) {
        var rows = run(
                "trade-status",
                Map.of("id", trade, "status", status, "day", day, "sources", sources, "isFirst", isFirst));
        if (rows.isEmpty()) {
            throw new EditRefusedException(
                    Reason.BAD_INPUT,
                    "'statusDate': " + day + " is before the day of the last status; the history goes on in time.",
                    Map.of("argument", "statusDate"));
        }
    }

    /** Derives again what follows from the edit. */
    public void derive() {
        for (var step : DeriveStep.ALL) {
            var stale = transaction.run(FILES.statement(step.nearFinder(), step.label(), Map.of())).stream()
                    .map(row -> String.valueOf(row.get("id")))
                    .toList();
            if (!stale.isEmpty()) {
                derive(step, stale);
            }
        }
        if (!seasons.isEmpty()
                && Boolean.TRUE.equals(run("unknown-season", Map.of("seasons", List.copyOf(seasons)))
                        .get(0)
                        .get("isUnknown"))) {
            run("calendar", Map.of("seasons", SeasonCalendar.rows(run("known-seasons", Map.of()))));
        }
    }

    private void derive(DeriveStep step, List<String> stale) {
        if (step.isLast()) {
            transaction.run(FILES.statement("fresh", step.label(), Map.of("ids", stale)));
        }
        run(step.file(), Map.of(step.parameter(), stale, "isWhole", false));
    }

    /** Notes the change in the feed; its number. */
    public long note(Map<String, Object> change) {
        var values = new HashMap<>(change);
        values.put("involves", List.copyOf(involved));
        return (Long)
                requireNonNull(run("change", Map.of("values", values)).get(0).get("sequence"));
    }

    /** Notes who and what the edit is about. */
    void involve(Set<String> typedIds) {
        involved.addAll(typedIds);
    }

    /** Notes the seasons that rows speak of. */
    void touch(List<Stated> rows) {
        for (var row : rows) {
            for (var property : List.of("season", "firstSeason", "lastSeason")) {
                var season = row.number(property);
                if (season != null) {
                    seasons.add(season);
                }
            }
        }
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
