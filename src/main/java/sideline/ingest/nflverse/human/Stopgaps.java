package sideline.ingest.nflverse.human;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Position;

/** Tells who had no league id before, or one that stood in for the definitive one. */
final class Stopgaps {

    private final People people;
    private final PlayerRows rows;
    private final Colleges colleges;
    private final IdOwners owners;
    private final Set<String> described = new HashSet<>();

    Stopgaps(People people, PlayerRows rows, Colleges colleges, IdOwners owners) {
        this.people = people;
        this.rows = rows;
        this.colleges = colleges;
        this.owners = owners;
        rows.players().forEach(read -> described.add(read.row().gsisId()));
    }

    /** Whom the graph or the list of players knows without this league id, or under one that was a stopgap. */
    @Nullable
    Human earlier(Card card, Set<Position> positions, Set<String> colleges) {
        for (var id : card.furtherIds()) {
            var human = people.byFurtherId(id);
            if (human != null
                    && owners.isFree(id, requireNonNull(card.gsisId()))
                    && human.gsisId() == null
                    && fits(human, card)) {
                return human;
            }
        }
        var same = candidates(card).stream()
                .filter(human -> isStopgapOf(human, card))
                .filter(human -> disagree(human, positions, colleges) == 0)
                .toList();
        if (same.size() != 1) {
            return null;
        }
        var before = same.get(0).gsisId();
        if (before != null) {
            people.findings()
                    .decided(
                            same.get(0),
                            "one man under the league ids " + before + " and " + card.gsisId(),
                            "name and birth date or Elias id agree, and nothing speaks against it",
                            85);
        }
        return same.get(0);
    }

    private List<Human> candidates(Card card) {
        var candidates = new ArrayList<Human>();
        var byEsb = card.esbId() == null ? null : people.byFurtherId(People.ESB + card.esbId());
        if (byEsb != null && fits(byEsb, card)) {
            candidates.add(byEsb);
        }
        if (card.birthDate() != null) {
            people.alike(card.name()).stream()
                    .filter(one -> card.birthDate().equals(one.birthDate()) && !candidates.contains(one))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private boolean isStopgapOf(Human human, Card card) {
        var before = human.gsisId();
        var now = requireNonNull(card.gsisId());
        if (before == null) {
            return true;
        }
        var esb = card.esbId();
        return !(described.contains(before) && described.contains(now))
                && (esb == null
                        || human.ids().further().stream().noneMatch(id -> id.startsWith(People.ESB))
                        || human.ids().further().contains(People.ESB + esb))
                && !rows.playedApart(before, now);
    }

    /** Whether name and birth date of a card can be his. */
    static boolean fits(Human human, Card card) {
        return Likeness.shareAWord(human.names(), card.name())
                && Likeness.ofBirths(human.birthDate(), card.birthDate()) != Agreement.NO;
    }

    /** How many of position and college speak against him. */
    int disagree(Human human, Set<Position> positions, Collection<String> colleges) {
        var position = positions.isEmpty()
                || positions.stream().anyMatch(one -> Likeness.ofPositions(one, human.positions()) != Agreement.NO);
        var college = this.colleges.agree(String.join(";", colleges), human.colleges()) != Agreement.NO;
        return (position ? 0 : 1) + (college ? 0 : 1);
    }
}
