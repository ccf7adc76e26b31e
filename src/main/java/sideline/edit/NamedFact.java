package sideline.edit;

import java.util.Map;
import sideline.ingest.edit.FactType;

/**
 * The fact that an editor names to correct or retract it.
 *
 * @param id its plain id
 * @param expectedVersion the version that he has seen
 */
record NamedFact(FactType type, String id, int expectedVersion) {

    private static final Map<String, FactType> CORRECTIONS = Map.of(
            "trade", FactType.TRADE,
            "rosterStint", FactType.ROSTER_STINT,
            "staffStint", FactType.STAFF_STINT,
            "event", FactType.EVENT,
            "claim", FactType.CLAIM);

    static NamedFact of(Edit edit) {
        var fact = String.valueOf(edit.text("fact"));
        var type = FactType.ofTyped(fact);
        if (type == null) {
            throw EditException.badInput(
                    "fact",
                    "it is no id of a fact; give one as 'Trade:…', 'RosterStint:…', 'StaffStint:…', 'DraftPick:…', 'Event:…' or 'Claim:…'.");
        }
        var version = edit.arguments().get("expectedVersion") instanceof Integer number ? number : 0;
        return new NamedFact(type, type.plain(fact), version);
    }

    /** What is right of it, of a correction that is of its type. */
    Input correction(Input to) {
        var given = to.values().keySet().stream().filter(to::has).findFirst().orElse("");
        if (CORRECTIONS.get(given) != type) {
            throw EditException.badInput("to", "'" + given + "' does not correct '" + type.typed(id) + "'.");
        }
        return Input.of("to." + given, to.values().get(given));
    }
}
