package sideline.ingest.nflverse.human;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Position;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.IdOwners.Weight;
import sideline.ingest.nflverse.human.PlayerRows.Seen;

/**
 * Tells whose each card of a roster is, from all of them together, so that no order of rows or files matters. The league's
 * id decides, unless name and birth date or another id say that it is somebody else's; a further id never outranks it.
 */
public final class Bearers {

    private static final Comparator<Seen> MOST_ROWS_FIRST = Comparator.comparingInt((Seen seen) -> -seen.rows())
            .thenComparing(seen -> seen.card().birthDate() == null)
            .thenComparingInt(Seen::firstSeason)
            .thenComparing(seen -> seen.card().order());

    private final People people;
    private final PlayerRows rows;
    private final IdOwners owners = new IdOwners();
    private final Stopgaps stopgaps;
    private final Map<Card, Human> byCard = new HashMap<>();

    /** No man given yet. */
    public Bearers(People people, PlayerRows rows, Colleges colleges) {
        this.people = people;
        this.rows = rows;
        stopgaps = new Stopgaps(people, rows, colleges, owners);
    }

    /** Whose a card is; null when it has no more than a name. */
    @Nullable
    public Human of(Card card) {
        return byCard.get(card);
    }

    /** Decides on all of them. */
    public void settle() {
        count();
        rows.players().stream()
                .sorted(Comparator.comparing(read -> read.row().gsisId()))
                .forEach(read -> describe(read.row(), read.source()));
        var byGsisId = new TreeMap<String, List<Seen>>();
        var others = new ArrayList<Seen>();
        for (var seen : rows.cards().stream().sorted(MOST_ROWS_FIRST).toList()) {
            var gsisId = seen.card().gsisId();
            if (gsisId != null) {
                byGsisId.computeIfAbsent(gsisId, none -> new ArrayList<>(2)).add(seen);
            } else if (seen.card().identifies()) {
                others.add(seen);
            }
        }
        byGsisId.forEach(this::bearer);
        byGsisId.forEach(this::giveFurtherIds);
        byGsisId.values().forEach(cards -> cards.forEach(this::place));
        others.stream()
                .sorted(Comparator.comparing(seen -> seen.card().order()))
                .forEach(seen -> byCard.put(seen.card(), withoutGsisId(seen)));
    }

    private void count() {
        people.known()
                .forEach(human -> human.ids().further().forEach(id -> {
                    if (human.gsisId() != null) {
                        owners.vote(id, human.gsisId(), Weight.GRAPH, 1);
                    }
                }));
        for (var read : rows.players()) {
            var row = read.row();
            vote(People.PFR, row.pfrId(), row.gsisId(), Weight.PLAYERS);
            vote(People.ESPN, row.espnId(), row.gsisId(), Weight.PLAYERS);
            row.otherIds().forEach(id -> owners.vote(id, row.gsisId(), Weight.PLAYERS, 1));
        }
        for (var read : rows.picks()) {
            vote(People.PFR, read.row().pfrId(), read.row().gsisId(), Weight.DRAFT);
        }
        for (var seen : rows.cards()) {
            vote(People.PFR, seen.card().pfrId(), seen.card().gsisId(), Weight.ROSTER, seen.rows());
            vote(People.ESB, seen.card().esbId(), seen.card().gsisId(), Weight.ROSTER, seen.rows());
        }
    }

    private void vote(String set, @Nullable String id, @Nullable String gsisId, Weight weight) {
        vote(set, id, gsisId, weight, 1);
    }

    private void vote(String set, @Nullable String id, @Nullable String gsisId, Weight weight, int rows) {
        if (id != null && gsisId != null) {
            owners.vote(set + id, gsisId, weight, rows);
        }
    }

    private void describe(Published.Player row, String source) {
        var card = new Card(row.gsisId(), row.pfrId(), esbId(row.otherIds()), row.name(), row.birthDate());
        var human = people.byGsisId(row.gsisId());
        if (human == null && row.espnId() != null && owners.isFree(People.ESPN + row.espnId(), row.gsisId())) {
            human = people.byFurtherId(People.ESPN + row.espnId());
            human = human != null && human.gsisId() == null && Stopgaps.fits(human, card) ? human : null;
        }
        if (human == null) {
            var positions = row.position() == null ? Set.<Position>of() : Set.of(row.position());
            human = stopgaps.earlier(card, positions, row.college() == null ? Set.of() : Set.of(row.college()));
        }
        if (human == null) {
            human = people.add(new Human(row.name()));
        }
        human.describe(row, source);
        people.learnGsisId(human, row.gsisId(), true);
        learn(human, People.PFR, row.pfrId(), card, row.place().toString(), true);
        learn(human, People.ESPN, row.espnId(), card, row.place().toString(), true);
        human.names().addAll(row.names());
        people.index(human);
    }

    private static @Nullable String esbId(Collection<String> otherIds) {
        return otherIds.stream()
                .filter(id -> id.startsWith(People.ESB))
                .map(id -> id.substring(People.ESB.length()))
                .findFirst()
                .orElse(null);
    }

    private void learn(Human human, String set, @Nullable String id, Card card, String place, boolean inPlace) {
        if (id == null) {
            return;
        }
        var gsisId = card.gsisId();
        if (gsisId == null ? owners.isClaimed(set + id) : !owners.isFree(set + id, gsisId)) {
            var owner = owners.owner(set + id);
            people.findings().borrowed(human, set + id, place, owner == null ? null : people.byGsisId(owner));
        } else {
            people.learnFurtherId(human, set + id, inPlace);
        }
    }

    /** The man of a league id is whom most of its rows describe. */
    private void bearer(String gsisId, List<Seen> cards) {
        if (people.byGsisId(gsisId) != null) {
            return;
        }
        var main = cards.get(0);
        var human = stopgaps.earlier(main.card(), main.positions(), main.colleges());
        if (human == null) {
            human = people.add(new Human(main.card().name()));
        }
        people.learnGsisId(human, gsisId, false);
        for (var seen : cards) {
            if (Likeness.isOneOf(human.names(), seen.card().name())) {
                human.learnBirthDate(seen.card().birthDate());
            }
        }
        people.index(human);
    }

    private void giveFurtherIds(String gsisId, List<Seen> cards) {
        var human = requireNonNull(people.byGsisId(gsisId), gsisId);
        for (var seen : cards) {
            for (var id : seen.card().furtherIds()) {
                if (owners.isFree(id, gsisId)) {
                    people.learnFurtherId(human, id, false);
                }
            }
        }
    }

    private void place(Seen seen) {
        var card = seen.card();
        var bearer = requireNonNull(people.byGsisId(requireNonNull(card.gsisId())));
        var human = meant(seen, bearer);
        byCard.put(card, human);
        if (human != bearer) {
            people.findings().misnumbered(human, bearer, card, seen.place());
            return;
        }
        human.learnBirthDate(card.birthDate());
        learn(human, People.PFR, card.pfrId(), card, seen.place().toString(), false);
    }

    /** Whom a card means that has somebody's league id: him, unless the rest of it is another man's. */
    private Human meant(Seen seen, Human bearer) {
        var card = seen.card();
        var birth = Likeness.ofBirths(card.birthDate(), bearer.birthDate());
        var isName = Likeness.isOneOf(bearer.names(), card.name());
        if (isName && birth != Agreement.NO) {
            return bearer;
        }
        Predicate<Human> hasId = one -> card.furtherIds().stream().anyMatch(id -> people.byFurtherId(id) == one);
        Predicate<Human> isBorn = one -> sameDay(card.birthDate(), one.birthDate());
        var borrowedBirth = sameDay(card.birthDate(), bearer.birthDate());
        var others = people.alike(card.name()).stream()
                .filter(one -> one != bearer && (one.isPlayer() || one.gsisId() != null))
                .filter(one -> isName
                        ? isBorn.test(one) && hasId.test(one)
                        : (isBorn.test(one) && !borrowedBirth)
                                || (hasId.test(one)
                                        && (borrowedBirth
                                                || Likeness.ofBirths(card.birthDate(), one.birthDate())
                                                        != Agreement.NO)))
                .toList();
        if (others.size() == 1) {
            return others.get(0);
        }
        return isName || birth != Agreement.NO || Likeness.shareAWord(bearer.names(), card.name())
                ? bearer
                : people.born(card.name(), requireNonNull(card.birthDate()));
    }

    private static boolean sameDay(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && one.equals(other);
    }

    private Human withoutGsisId(Seen seen) {
        var card = seen.card();
        for (var id : card.furtherIds()) {
            var human = people.byFurtherId(id);
            if (human != null && Stopgaps.fits(human, card)) {
                human.learnBirthDate(card.birthDate());
                return human;
            }
        }
        var human = byName(seen);
        human.learnBirthDate(card.birthDate());
        learn(human, People.PFR, card.pfrId(), card, seen.place().toString(), false);
        if (card.esbId() != null && people.byFurtherId(People.ESB + card.esbId()) == null) {
            people.learnFurtherId(human, People.ESB + card.esbId(), false);
        }
        people.index(human);
        return human;
    }

    private Human byName(Seen seen) {
        var card = seen.card();
        var born = people.alike(card.name()).stream()
                .filter(one -> sameDay(card.birthDate(), one.birthDate()))
                .toList();
        if (born.size() > 1) {
            born = born.stream()
                    .filter(one -> stopgaps.disagree(one, seen.positions(), seen.colleges()) == 0)
                    .toList();
        }
        if (born.size() == 1) {
            return born.get(0);
        }
        return card.birthDate() == null
                ? people.ofRow("card:" + card.order(), () -> people.add(new Human(card.name())))
                : people.born(card.name(), card.birthDate());
    }
}
