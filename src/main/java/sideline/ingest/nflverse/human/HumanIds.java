package sideline.ingest.nflverse.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.kind.KnownGraph.KnownPerson;

/** The ids that data sets have given to one man. */
final class HumanIds {

    private @Nullable String gsisId;
    private @Nullable String pfrPlayerId;
    private @Nullable String pfrCoachId;
    private @Nullable String espnId;
    private final Set<String> otherIds = new TreeSet<>();

    HumanIds() {}

    /** What the graph has. */
    HumanIds(KnownPerson person) {
        gsisId = person.gsisId();
        pfrPlayerId = person.pfrPlayerId();
        pfrCoachId = person.pfrCoachId();
        espnId = person.espnId();
        otherIds.addAll(person.otherIds());
    }

    @Nullable
    String gsisId() {
        return gsisId;
    }

    @Nullable
    String pfrPlayerId() {
        return pfrPlayerId;
    }

    @Nullable
    String pfrCoachId() {
        return pfrCoachId;
    }

    @Nullable
    String espnId() {
        return espnId;
    }

    /** Ids of further data sets and second ids, each after the name of its set. */
    Set<String> others() {
        return otherIds;
    }

    /** All but that of the league, each after the name of its set. */
    List<String> further() {
        var ids = new ArrayList<>(otherIds);
        if (pfrPlayerId != null) {
            ids.add(People.PFR + pfrPlayerId);
        }
        if (espnId != null) {
            ids.add(People.ESPN + espnId);
        }
        return ids;
    }

    /** Takes the league's id, in place of another or beside it. */
    void learnGsisId(String id, boolean inPlace) {
        gsisId = learn(People.GSIS, gsisId, id, inPlace);
    }

    /** Takes an id of Pro-Football-Reference, in place of another or beside it. */
    void learnPfrPlayerId(String id, boolean inPlace) {
        pfrPlayerId = learn(People.PFR, pfrPlayerId, id, inPlace);
    }

    /** Takes ESPN's id, in place of another. */
    void learnEspnId(String id) {
        espnId = id;
    }

    /** Takes over those of the coach that he is as well. */
    void become(HumanIds coach) {
        otherIds.addAll(coach.otherIds);
        pfrCoachId = pfrCoachId == null ? coach.pfrCoachId : pfrCoachId;
    }

    private String learn(String set, @Nullable String before, String id, boolean inPlace) {
        if (before == null || before.equals(id)) {
            return id;
        }
        var first = inPlace ? id : before;
        otherIds.remove(set + first);
        otherIds.add(set + (inPlace ? before : id));
        return first;
    }
}
