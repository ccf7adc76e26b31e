package sideline.edit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;
import sideline.graph.Transaction;
import sideline.ingest.Correction;
import sideline.ingest.EditRefusedException;
import sideline.ingest.FactType;
import sideline.ingest.LeagueEdit;
import sideline.ingest.Recorded;

/** Commits edits: each in one transaction with what follows from it and its change in the feed, or nothing of it. */
public final class Edits {

    /** What the database may take to plan the statements of an edit when it sees them first. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Map<String, FactType> RECORDING = Map.of(
            "recordTrade", FactType.TRADE,
            "recordRosterStint", FactType.ROSTER_STINT,
            "recordStaffStint", FactType.STAFF_STINT,
            "recordDraftPick", FactType.DRAFT_PICK,
            "recordEvent", FactType.EVENT,
            "recordClaim", FactType.CLAIM);

    private final Supplier<Graph> graph;
    private final Clock clock;

    /**
     * Edits of a graph.
     *
     * @param graph the graph, which need not be open before the first edit
     * @param clock tells what day it is
     */
    public Edits(Supplier<Graph> graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Commits an edit, once for each key.
     *
     * @throws EditException when it is refused; then nothing is stored
     * @throws sideline.graph.GraphException when the graph could not take it; sent again with the same key it is committed
     *     once at most
     */
    public Noted commit(Edit edit) {
        var key = edit.key();
        var content = edit.content();
        try {
            return graph.get()
                    .within(PATIENCE)
                    .write(edit.mutation(), transaction -> run(transaction, edit, key, content));
        } catch (EditRefusedException e) {
            throw EditException.of(e);
        }
    }

    private Noted run(Transaction transaction, Edit edit, String key, String content) {
        var league = new LeagueEdit(transaction);
        var beginning = league.begin(key);
        if (beginning.sequence() != null) {
            return repeated(beginning, content);
        }
        var source = Source.of(edit.input("source"), beginning.next());
        var change = new HashMap<String, Object>(Map.of(
                "key", key, "content", content, "by", edit.editor(), "sources", List.of("Source:" + source.id())));
        var reason = edit.reason();
        if (reason != null) {
            change.put("reason", reason);
        }
        var facts = apply(league, edit, source, beginning.next(), change);
        league.derive();
        put(change, facts);
        return new Noted(league.note(change), false);
    }

    private static Noted repeated(LeagueEdit.Beginning known, String content) {
        if (!content.equals(known.content())) {
            throw new EditException(
                    EditException.Code.CONFLICT,
                    false,
                    "'idempotencyKey' was used for other content on " + known.at()
                            + "; a key belongs to one change for ever, so use another.",
                    Map.of("argument", "idempotencyKey"));
        }
        return new Noted(known.sequence() == null ? 0 : known.sequence(), true);
    }

    private List<Recorded> apply(LeagueEdit league, Edit edit, Source source, long number, Map<String, Object> change) {
        var type = RECORDING.get(edit.mutation());
        if (type != null) {
            change.put("action", "RECORDED");
            return record(league, type, edit.input("input"), source, number);
        }
        var fact = NamedFact.of(edit);
        if (edit.mutation().equals("retract")) {
            change.put("action", "RETRACTED");
            return List.of(league.retract(fact.type(), fact.id(), fact.expectedVersion()));
        }
        change.put("action", "CORRECTED");
        return List.of(correct(league, fact, edit.input("to"), source));
    }

    private List<Recorded> record(LeagueEdit league, FactType type, Input input, Source source, long number) {
        var rows = new StatedRows(source, number);
        var given = switch (type) {
            case TRADE -> rows.trade(input);
            case ROSTER_STINT -> rows.stint("roster.csv", input);
            case STAFF_STINT -> rows.stint("staff.csv", input);
            case DRAFT_PICK -> rows.pick(input);
            case EVENT -> rows.event(input);
            case CLAIM -> rows.claim(input, today().toString());
        };
        var recorded = league.record(type, given);
        if (type == FactType.TRADE) {
            var id = type.plain(recorded.get(0).fact());
            league.status(id, input.text("status"), firstDay(input), List.of(source.id()), true);
        }
        return recorded;
    }

    private Recorded correct(LeagueEdit league, NamedFact fact, Input to, Source source) {
        var input = fact.correction(to);
        var changes = new HashMap<String, @Nullable String>(input.texts("statusDate"));
        input.values().forEach((field, value) -> {
            if (value == null) {
                changes.put(field, null);
            }
        });
        changes.remove("statusDate");
        if (input.has("status") && fact.type() == FactType.TRADE) {
            league.requireVersion(fact.type(), fact.id(), fact.expectedVersion());
            league.status(fact.id(), input.text("status"), day(input), List.of(source.id()), false);
        }
        return league.correct(
                new Correction(fact.type(), fact.id(), changes, fact.expectedVersion(), source.id(), source.rows()));
    }

    private LocalDate firstDay(Input trade) {
        return !trade.has("statusDate") && trade.has("date") ? LocalDate.parse(trade.text("date")) : day(trade);
    }

    private LocalDate day(Input input) {
        return input.has("statusDate") ? LocalDate.parse(input.text("statusDate")) : today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void put(Map<String, Object> change, List<Recorded> facts) {
        var first = facts.get(0);
        var type = FactType.ofTyped(first.fact());
        var ids = facts.stream().map(Recorded::fact).toList();
        change.put("kind", type == null ? "" : type.name());
        change.put("facts", ids);
        change.put(
                "names", first.values().stream().map(Recorded.Value::property).toList());
        change.put(
                "befores", first.values().stream().map(Recorded.Value::before).toList());
        change.put("afters", first.values().stream().map(Recorded.Value::after).toList());
        change.put("sentence", Sentence.of(change, ids));
    }
}
