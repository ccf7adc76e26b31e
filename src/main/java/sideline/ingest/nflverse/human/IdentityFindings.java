package sideline.ingest.nflverse.human;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Conflict;
import sideline.ingest.Findings.Decision;
import sideline.ingest.csv.Place;
import sideline.ingest.nflverse.file.Published;

/** What was decided on who somebody is, and the ids that are another's; taken down once everyone has an id. */
public final class IdentityFindings {

    private final Findings findings;
    private final List<Runnable> pending = new ArrayList<>();
    private final Set<List<Object>> reported = new HashSet<>();

    IdentityFindings(Findings findings) {
        this.findings = findings;
    }

    /** A decision, with its certainty from 0 to 100. */
    public void decided(Human human, String decision, String reason, int certainty) {
        pending.add(() -> findings.decide(new Decision(human.id(), decision, reason, certainty)));
    }

    /** A card with somebody's league id that is another man's. */
    void misnumbered(Human meant, Human bearer, Card card, Place place) {
        pending.add(() -> findings.conflict(new Conflict(
                subject(meant),
                "gsisId",
                known(meant.gsisId()),
                where(meant),
                String.valueOf(card.gsisId()),
                place.toString(),
                "Name, birth date or another id are his; the league id is that of " + bearer.name() + ".")));
    }

    /** A pick whose row has the ids of a man who can't be meant. */
    void misnumbered(Published.Pick pick, Human bearer, Human chosen) {
        pending.add(() -> findings.conflict(new Conflict(
                subject(chosen),
                "gsisId",
                known(chosen.gsisId()),
                where(chosen),
                pick.gsisId() == null ? String.valueOf(pick.pfrId()) : pick.gsisId(),
                pick.place().toString(),
                "Age, college and years are not those of " + bearer.name() + ", whose id it is.")));
    }

    /** A further id that is another man's. */
    void borrowed(Human human, String id, String place, @Nullable Human owner) {
        if (!reported.add(List.of(human, id))) {
            return;
        }
        pending.add(() -> findings.conflict(new Conflict(
                subject(human),
                "otherIds",
                known(human.pfrPlayerId()),
                where(human),
                id,
                place,
                owner == null
                        ? "As many rows give the id to somebody else; nobody has it."
                        : "The league id outranks it; the id is that of " + owner.name() + " (" + owner.id() + ").")));
    }

    /** A man who has a second id of Pro-Football-Reference. */
    void secondPfrId(Human human, Published.Pick pick) {
        pending.add(
                () -> findings.conflict(
                        new Conflict(
                                subject(human),
                                "pfrPlayerId",
                                known(human.pfrPlayerId()),
                                where(human),
                                String.valueOf(pick.pfrId()),
                                pick.place().toString(),
                                "Name, season, position and age agree and nobody else fits: its publisher changed the id. Both are kept.")));
    }

    /** Takes all of it down. */
    void report() {
        pending.forEach(Runnable::run);
        pending.clear();
    }

    private static String subject(Human human) {
        return "Player:" + human.id();
    }

    private static String known(@Nullable String id) {
        return id == null ? "not known" : id;
    }

    private static String where(Human human) {
        return human.place() == null ? "the graph" : human.place().toString();
    }
}
