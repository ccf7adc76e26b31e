package sideline.ingest.nflverse.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Fact;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.human.People;
import sideline.names.NameKey;

/** Who was drafted with which pick, by the list of picks; every pick once. */
public final class Drafts {

    private final Findings findings;
    private final Map<String, Chosen> chosen = new LinkedHashMap<>();
    private final People people;
    private final Map<String, Used> known = new TreeMap<>();
    private final Map<String, List<Used>> byName = new HashMap<>();

    /** A pick that was used, by the list of this import or, where it has none, by an earlier one. */
    record Used(int season, int round, int overall, String team, Human player) {

        /** The pick's id. */
        String id() {
            return League.pickId(season, overall);
        }
    }

    /** A pick and whom it brought. */
    public record Chosen(Published.Pick row, Human player, String source) {

        /** The pick's id. */
        public String pick() {
            return League.pickId(row.season(), row.overall());
        }

        /** As a fact of the league. */
        public Fact.Draft fact() {
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

    /** The drafts of the graph; those read are added. */
    public Drafts(KnownGraph graph, People people, Findings findings) {
        this.findings = findings;
        this.people = people;
        for (var draft : graph.drafts().get()) {
            var player = people.byId(draft.player());
            if (player != null) {
                var used = new Used(draft.season(), draft.round(), draft.overall(), draft.team(), player);
                known.put(used.id(), used);
            }
        }
    }

    /** Takes a row; a pick that is there already is refused. */
    public void add(Published.Pick row, Human player, String source) {
        var first = chosen.putIfAbsent(League.pickId(row.season(), row.overall()), new Chosen(row, player, source));
        if (first != null) {
            findings.refuse(Problem.at(
                    row.place(),
                    "pick",
                    "pick " + row.overall() + " of " + row.season() + " is already in line "
                            + first.row().place().line() + "; the row is left out"));
        }
    }

    /** Ends the list: what is asked by name and number can be asked from here on. */
    void settle() {
        chosen.forEach((id, one) -> {
            var row = one.row();
            known.put(id, new Used(row.season(), row.round(), row.overall(), row.team(), one.player()));
        });
        for (var used : known.values()) {
            for (var spelling : used.player().names()) {
                for (var key : new TreeSet<>(List.of(NameKey.of(spelling), withoutAnd(NameKey.of(spelling))))) {
                    byName.computeIfAbsent(key, none -> new ArrayList<>(1)).add(used);
                }
            }
        }
    }

    /** Some copies of the trades have lost an "and" within a name: Bron Drumm was Brandon Drumm. */
    private static String withoutAnd(String key) {
        return key.replaceAll("(?<=\\p{L})and(?=\\p{L})", "");
    }

    /** Every used pick that brought somebody of a name, by season and place. */
    List<Used> named(String name) {
        return byName.getOrDefault(NameKey.of(name), List.of()).stream()
                .distinct()
                .toList();
    }

    /** Everyone who is known by a spelling of a name, drafted or not. */
    List<Human> bearers(String name) {
        return people.named(name);
    }

    /** The one pick of a draft that brought whom a row names, by id or else by name; null when there is none. */
    @Nullable
    Used named(@Nullable String name, @Nullable String pfrId, int season) {
        var found = all(season).stream()
                .filter(used -> pfrId != null && pfrId.equals(used.player().pfrPlayerId()))
                .toList();
        if (found.isEmpty() && name != null) {
            found = named(name).stream()
                    .filter(used -> used.season() == season
                            && (pfrId == null || used.player().pfrPlayerId() == null))
                    .toList();
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Every used pick of a draft. */
    public List<Used> all(int season) {
        return known.values().stream().filter(used -> used.season() == season).toList();
    }

    /** A pick by its number; null when it is not known to have been used. */
    @Nullable
    Used used(int season, int overall) {
        return known.get(League.pickId(season, overall));
    }

    /** The pick with an id such as {@code 2020-52}; null when it is not in the list. */
    @Nullable
    Chosen byId(String pick) {
        return chosen.get(pick);
    }

    /** Every pick with whom it brought, in the order of the list. */
    public List<Chosen> all() {
        return List.copyOf(chosen.values());
    }
}
