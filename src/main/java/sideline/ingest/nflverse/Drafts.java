package sideline.ingest.nflverse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Fact;
import sideline.ingest.Findings;
import sideline.ingest.League;
import sideline.ingest.Problem;

/** Who was drafted with which pick, by the list of picks; every pick once. */
final class Drafts {

    private final Findings findings;
    private final Map<String, Chosen> chosen = new LinkedHashMap<>();

    /** A pick and whom it brought. */
    record Chosen(Published.Pick row, Human player, String source) {

        /** The pick's id. */
        String pick() {
            return League.pickId(row.season(), row.overall());
        }

        Fact.Draft fact() {
            return new Fact.Draft(
                    row.place(),
                    row.season(),
                    row.round(),
                    row.overall(),
                    null,
                    row.team(),
                    player.id(),
                    List.of(source));
        }
    }

    Drafts(Findings findings) {
        this.findings = findings;
    }

    /** Takes a row; a pick that is there already is refused. */
    void add(Published.Pick row, Human player, String source) {
        var first = chosen.putIfAbsent(League.pickId(row.season(), row.overall()), new Chosen(row, player, source));
        if (first != null) {
            findings.refuse(Problem.at(
                    row.place(),
                    "pick",
                    "pick " + row.overall() + " of " + row.season() + " is already in line "
                            + first.row().place().line() + "; the row is left out"));
        }
    }

    /** The pick with an id such as {@code 2020-52}; null when it is not in the list. */
    @Nullable
    Chosen byId(String pick) {
        return chosen.get(pick);
    }

    /** Every pick with whom it brought, in the order of the list. */
    List<Chosen> all() {
        return List.copyOf(chosen.values());
    }
}
