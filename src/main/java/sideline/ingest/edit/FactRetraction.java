package sideline.ingest.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sideline.graph.Transaction;
import sideline.ingest.edit.EditRefusedException.Reason;
import sideline.ingest.kind.FactTexts;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Kinds;
import sideline.ingest.kind.Retractions;
import sideline.ingest.kind.WriteFiles;

/** Takes facts back; what they said stays in the feed of changes. */
final class FactRetraction {

    private final Transaction transaction;
    private final WriteFiles files;
    private final LeagueEdit edit;

    FactRetraction(Transaction transaction, WriteFiles files, LeagueEdit edit) {
        this.transaction = transaction;
        this.files = files;
        this.edit = edit;
    }

    Outcome retract(FactType type, String id, int expectedVersion) {
        var fact = StoredFact.find(transaction, files, type, id, expectedVersion);
        refuseWhatOthersRestOn(fact);
        var values = new ArrayList<Recorded.Value>();
        for (var property : new TreeSet<>(type.kind().properties())) {
            if (fact.properties().get(property) != null) {
                values.add(new Recorded.Value(
                        property, FactTexts.of(fact.properties().get(property)), ""));
            }
        }
        var involves = involved(fact, values);
        remove(fact);
        transaction.run(files.statement("retract-mark", Map.of("id", Retractions.id(type.kind(), id))));
        return new Outcome(List.of(new Recorded(type.typed(id), values)), involves);
    }

    private void refuseWhatOthersRestOn(StoredFact fact) {
        var kind = fact.type().kind();
        if (!kind.isNode()) {
            return;
        }
        var row = transaction
                .run(files.statement("resting", kind, Map.of("id", fact.id())))
                .get(0);
        var claims = (List<?>) requireNonNull(row.get("claims"));
        if (!claims.isEmpty()) {
            throw new EditRefusedException(
                    Reason.CONFLICT,
                    "Claims are about '" + fact.type().typed(fact.id()) + "'; retract them first: "
                            + claims.stream().map(claim -> "Claim:" + claim).collect(Collectors.joining(", ")) + ".",
                    Map.of("fact", fact.type().typed(fact.id())));
        }
    }

    /** Whom it is about; of a trade, what moved is noted. */
    private Set<String> involved(StoredFact fact, List<Recorded.Value> values) {
        var involved = new TreeSet<String>();
        var node = fact.type().kind().isNode() ? fact.id() : "";
        var named = Map.<String, Object>of("id", node, "from", fact.from(), "to", fact.to());
        for (var row : transaction.run(files.statement("retract-about", named))) {
            var typed = (List<?>) requireNonNull(row.get("involves"));
            typed.forEach(one -> involved.add(one.toString()));
        }
        if (fact.type() == FactType.TRADE) {
            for (var leg : transaction.run(files.statement("edit-legs", Map.of("id", fact.id())))) {
                var asset = leg.get("person") == null ? leg.get("pick") : leg.get("person");
                values.add(new Recorded.Value("leg", leg.get("from") + " gave " + asset + " to " + leg.get("to"), ""));
            }
        }
        return involved;
    }

    private void remove(StoredFact fact) {
        var kind = fact.type().kind();
        var id = Map.<String, Object>of("id", fact.id());
        switch (fact.type()) {
            case ROSTER_STINT, STAFF_STINT ->
                transaction.run(files.statement("retract-link", kind, Map.of("from", fact.from(), "id", fact.id())));
            case TRADE -> transaction.run(files.statement("retract-trade", id));
            case DRAFT_PICK -> transaction.run(files.statement("retract-pick", id));
            case EVENT, CLAIM -> transaction.run(files.statement("retract-node", kind, id));
        }
        touched(fact.type()).forEach(edit::touch);
    }

    /** The kinds of what goes with a fact. */
    private static List<Kind> touched(FactType type) {
        var steps = switch (type) {
            case TRADE -> List.of("trades", "traded-people", "traded-picks");
            case DRAFT_PICK -> List.of("draft-picks", "drafts", "selections", "pick-owners");
            default -> List.of(type.kind().step());
        };
        return Kinds.ALL.stream().filter(kind -> steps.contains(kind.step())).toList();
    }
}
