package sideline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Problem;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.KnownGraph.KnownPerson;
import sideline.ingest.league.League;
import sideline.ingest.league.Stated;

/**
 * The people of a league's files among those whom the graph knows: the ids of other data sets decide who is whom. Whoever
 * is known under another id keeps that one, and an id never changes hands.
 */
final class Newcomers {

    private final Map<String, KnownPerson> byId = new HashMap<>();
    private final List<Link> links = List.of(
            new Link("gsis_id", "gsisId", KnownPerson::gsisId),
            new Link("pfr_player_id", "pfrPlayerId", KnownPerson::pfrPlayerId),
            new Link("pfr_coach_id", "pfrCoachId", KnownPerson::pfrCoachId),
            new Link("espn_id", "espnId", KnownPerson::espnId));
    private final Map<String, String> renamed = new HashMap<>();

    /** An id of another data set, in the files and in the graph. */
    private record Link(
            String column, String inFile, Function<KnownPerson, @Nullable String> inGraph, Map<String, String> byId) {
        Link(String column, String inFile, Function<KnownPerson, @Nullable String> inGraph) {
            this(column, inFile, inGraph, new HashMap<>());
        }
    }

    Newcomers(KnownGraph known) {
        for (var person : known.people()) {
            byId.put(person.id(), person);
            for (var link : links) {
                var id = link.inGraph().apply(person);
                if (id != null) {
                    link.byId().put(id, person.id());
                }
            }
        }
    }

    /** Notes who a row's person is; reports a row whose id somebody else has. */
    void check(Stated person, List<Problem> problems) {
        var known = byId.get(person.id("id"));
        for (var link : links) {
            var id = person.text(link.inFile());
            var holder = id == null ? null : link.byId().get(id);
            if (holder != null && !holder.equals(person.id("id"))) {
                // The league's own id outranks all others: who has another one is somebody else.
                if (isAnother(person, byId.get(holder))) {
                    continue;
                }
                renamed.put(person.id("id"), holder);
                return;
            }
            var theirs = known == null ? null : link.inGraph().apply(known);
            if (id != null && theirs != null && !id.equals(theirs)) {
                problems.add(Problem.at(
                        person.place(),
                        "id",
                        "'" + person.id("id") + "' is somebody else in the graph, with the " + link.column() + " "
                                + theirs + "; give another id"));
                return;
            }
        }
    }

    private static boolean isAnother(Stated person, @Nullable KnownPerson holder) {
        var id = person.text("gsisId");
        return id != null && holder != null && holder.gsisId() != null && !id.equals(holder.gsisId());
    }

    /** The league under the ids that the graph has. */
    League settle(League league) {
        return renamed.isEmpty() ? league : league.withPeople(id -> renamed.getOrDefault(id, id));
    }
}
