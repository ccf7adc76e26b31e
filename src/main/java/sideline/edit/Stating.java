package sideline.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.ingest.edit.Correction;
import sideline.ingest.edit.FactType;
import sideline.ingest.edit.GivenRow;
import sideline.ingest.edit.LeagueEdit;
import sideline.ingest.edit.Outcome;
import sideline.ingest.edit.Recording;
import sideline.ingest.edit.StatusStep;

/** What mutations say in the league's own words. */
final class Stating {

    private static final Map<String, FactType> RECORDING = Map.of(
            "recordTrade", FactType.TRADE,
            "recordRosterStint", FactType.ROSTER_STINT,
            "recordStaffStint", FactType.STAFF_STINT,
            "recordDraftPick", FactType.DRAFT_PICK,
            "recordEvent", FactType.EVENT,
            "recordClaim", FactType.CLAIM);

    private final LeagueEdit league;
    private final Clock clock;

    Stating(LeagueEdit league, Clock clock) {
        this.league = league;
        this.clock = clock;
    }

    /** What is to be recorded, and who says so. */
    record Stated(Recording recording, Source source) {}

    /** What was corrected or retracted, and who says so. */
    record Decided(String action, Source source, Outcome outcome) {}

    /** Whether an edit records something new. */
    static boolean isRecording(Edit edit) {
        return RECORDING.containsKey(edit.mutation());
    }

    /**
     * What an edit asks to be recorded.
     *
     * @param number the number of its change, of which ids are made where none are given
     * @throws EditException when it breaks a rule
     */
    Stated recording(Edit edit, long number) {
        var type = RECORDING.get(edit.mutation());
        if (type == null) {
            throw new IllegalArgumentException(edit.mutation());
        }
        var input = edit.input("input");
        var source = Source.of(edit.input("source"), number);
        var rows = rows(type, input, new StatedRows(source, number));
        return new Stated(
                new Recording(type, rows, type == FactType.TRADE ? firstStep(input, rows, source) : null), source);
    }

    private List<GivenRow> rows(FactType type, Input input, StatedRows rows) {
        return switch (type) {
            case TRADE -> rows.trade(input);
            case ROSTER_STINT -> rows.stint("roster.csv", input);
            case STAFF_STINT -> rows.stint("staff.csv", input);
            case DRAFT_PICK -> rows.pick(input);
            case EVENT -> rows.event(input);
            case CLAIM -> rows.claim(input, today().toString());
        };
    }

    private StatusStep firstStep(Input trade, List<GivenRow> rows, Source source) {
        var id = rows.stream()
                .filter(row -> row.file().equals("trades.csv"))
                .map(row -> row.fields().getOrDefault("id", ""))
                .findFirst()
                .orElse("");
        var day = !trade.has("statusDate") && trade.has("date") ? LocalDate.parse(trade.text("date")) : day(trade);
        return new StatusStep(id, trade.text("status"), day, List.of(source.id()));
    }

    /**
     * Corrects or retracts a fact.
     *
     * @param number the number of the change
     * @throws EditException when it breaks a rule
     * @throws sideline.ingest.edit.EditRefusedException when the league refuses it
     */
    Decided decide(Edit edit, long number) {
        var source = Source.of(edit.input("source"), number);
        var fact = NamedFact.of(edit);
        return edit.mutation().equals("retract")
                ? new Decided("RETRACTED", source, league.retract(fact.type(), fact.id(), fact.expectedVersion()))
                : new Decided("CORRECTED", source, correct(fact, edit.input("to"), source));
    }

    private Outcome correct(NamedFact fact, Input to, Source source) {
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
            league.status(new StatusStep(fact.id(), input.text("status"), day(input), List.of(source.id())));
        }
        return league.correct(
                new Correction(fact.type(), fact.id(), changes, fact.expectedVersion(), source.id(), source.rows()));
    }

    private LocalDate day(Input input) {
        return input.has("statusDate") ? LocalDate.parse(input.text("statusDate")) : today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
