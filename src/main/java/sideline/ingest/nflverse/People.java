package sideline.ingest.nflverse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sideline.graph.NameKey;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Decision;
import sideline.ingest.KnownGraph;

/**
 * Tells whose row is whose. Ids decide; without one, name and birth date do; without that, a name that only one man of
 * those years had. Where none of them decides, the row is somebody new.
 */
final class People {

    private static final int CAREER_SLACK = 2;
    private static final String SECOND_PFR_ID = "pfr:";

    private final Findings findings;
    private final Set<Human> all = new LinkedHashSet<>();
    private final Map<String, Human> byId = new HashMap<>();
    private final Map<String, Human> byGsisId = new HashMap<>();
    private final Map<String, Human> byPfrId = new HashMap<>();
    private final Map<String, Human> byEspnId = new HashMap<>();
    private final Map<String, Human> byRow = new HashMap<>();
    private final Map<String, List<Human>> byName = new HashMap<>();
    private final Map<String, List<Human>> byNameWithoutAnd = new HashMap<>();
    private final List<Runnable> pending = new ArrayList<>();

    People(KnownGraph known, Findings findings) {
        this.findings = findings;
        for (var person : known.people()) {
            var human = Human.known(person);
            byId.put(person.id(), human);
            if (person.espnId() != null) {
                byEspnId.put(person.espnId(), human);
            }
            for (var id : person.otherIds()) {
                byRow.put(id, human);
                if (id.startsWith(SECOND_PFR_ID)) {
                    byPfrId.put(id.substring(SECOND_PFR_ID.length()), human);
                }
            }
            add(human);
        }
    }

    /** Everyone whom this import speaks of. */
    List<Human> met() {
        return all.stream().filter(Human::isMet).toList();
    }

    /** The ids that somebody has already. */
    Set<String> takenIds() {
        return Set.copyOf(byId.keySet());
    }

    @Nullable
    Human byId(String id) {
        return byId.get(id);
    }

    @Nullable
    Human byGsisId(String id) {
        return byGsisId.get(id);
    }

    /** Everyone who is known by a spelling of a name. */
    List<Human> named(String name) {
        return byName.getOrDefault(NameKey.of(name), List.of());
    }

    /** Whom a row of players.csv describes. */
    Human player(Published.Player row, String source) {
        var human = byGsisId.get(row.gsisId());
        if (human == null && row.pfrId() != null) {
            human = withoutGsisId(byPfrId.get(row.pfrId()));
        }
        if (human == null && row.espnId() != null) {
            human = withoutGsisId(byEspnId.get(row.espnId()));
        }
        if (human == null) {
            human = only(named(row.name(), row.birthDate(), one -> one.gsisId() == null));
        }
        if (human == null) {
            human = add(new Human(row.name()));
        }
        human.describe(row, source);
        row.names().forEach(human.names()::add);
        index(human);
        return human;
    }

    /** Whom a row of a roster means. */
    Human rostered(Published.Roster row, String source) {
        var human = rostered(row);
        var isNew = learnIds(human, row.gsisId(), row.pfrId());
        human.learnBirthDate(row.birthDate());
        isNew |= human.play(row.place(), row.season(), source, row.name(), row.position(), row.college());
        if (isNew) {
            index(human);
        }
        return human;
    }

    private Human rostered(Published.Roster row) {
        var gsisId = row.gsisId();
        var byId = gsisId == null ? null : byGsisId.get(gsisId);
        if (byId == null && row.pfrId() != null) {
            byId = byPfrId.get(row.pfrId());
        }
        if (byId != null) {
            return byId;
        }
        var sameBirth = named(row.name(), row.birthDate(), one -> gsisId == null || one.gsisId() == null);
        if (!sameBirth.isEmpty()) {
            return sameBirth.get(0);
        }
        if (gsisId != null || row.birthDate() != null) {
            return add(new Human(row.name()));
        }
        return ofRow("roster:" + row.season() + "-" + row.team() + "-" + slug(row.name()), () -> {
            var only = only(inTheirYears(named(row.name()), row.season()));
            var human = only == null ? add(new Human(row.name())) : only;
            decided(
                    human,
                    "the row of the roster of " + row.season() + " without id and birth date is his",
                    only == null ? "no player of the name fits" : "the only player of the name in those years",
                    only == null ? 40 : 60);
            return human;
        });
    }

    /**
     * Whom a row means that no id speaks for. What was decided stays on him as an id of the row, so that the same row
     * means the same man for ever, whatever other files say by then.
     */
    Human ofRow(String id, Supplier<Human> decision) {
        var known = byRow.get(id);
        var human = known == null ? decision.get() : known;
        human.otherIds().add(id);
        byRow.put(id, human);
        return human;
    }

    private static String slug(String name) {
        return NameKey.of(name).replace(' ', '-');
    }

    /** Whom a franchise chose with a pick. */
    Human drafted(Published.Pick row, String source) {
        var human = drafted(row);
        learnIds(human, row.gsisId(), row.pfrId());
        human.play(row.place(), row.season(), source, row.name(), row.position(), row.college());
        index(human);
        return human;
    }

    private Human drafted(Published.Pick row) {
        var gsisId = row.gsisId();
        var pfrId = row.pfrId();
        var byGsis = gsisId == null ? null : byGsisId.get(gsisId);
        if (byGsis != null) {
            return byGsis;
        }
        var byPfr = pfrId == null ? null : byPfrId.get(pfrId);
        if (byPfr != null) {
            return byPfr;
        }
        if (gsisId != null || pfrId != null) {
            var only = only(draftable(row));
            return only == null ? add(new Human(row.name())) : only;
        }
        return ofRow("pick:" + row.season() + "-" + row.overall(), () -> {
            var only = only(draftable(row));
            var human = only == null ? add(new Human(row.name())) : only;
            decided(
                    human,
                    "drafted " + row.season() + " with pick " + row.overall(),
                    only == null ? "no player's name, years and age fit" : "name, years and age agree",
                    only == null ? 70 : 85);
            return human;
        });
    }

    private List<Human> draftable(Published.Pick row) {
        return named(row.name()).stream()
                .filter(one -> one.isPlayer()
                        && (row.gsisId() == null || one.gsisId() == null)
                        && (row.pfrId() == null || one.pfrPlayerId() == null)
                        && one.firstSeason() >= row.season() - 1
                        && one.firstSeason() <= row.season() + CAREER_SLACK
                        && agesAgree(one.birthDate(), row.season(), row.age()))
                .toList();
    }

    private static boolean agesAgree(@Nullable LocalDate birthDate, int season, @Nullable Integer age) {
        return birthDate == null || age == null || Math.abs(season - birthDate.getYear() - age) <= 1;
    }

    /** Who played in a game, by id or else by the only man of the name with the team; somebody new when neither fits. */
    Human played(Published.Snaps row, String source, Predicate<Human> wasThere) {
        var human = byPfrId(row.pfrId());
        if (human == null) {
            human = ofRow("snaps:" + row.season() + "-" + row.team() + "-" + slug(row.name()), () -> {
                var only = only(named(row.name()).stream().filter(wasThere).toList());
                var player = only == null ? add(new Human(row.name())) : only;
                decided(
                        player,
                        "his snaps of " + row.season() + " with the " + row.team(),
                        only == null ? "no id and no name fits" : "the only one of the name on a roster of the season",
                        only == null ? 40 : 80);
                return player;
            });
        }
        var isNew = learnIds(human, null, row.pfrId());
        isNew |= human.play(row.place(), row.season(), source, row.name(), null, null);
        if (isNew) {
            index(human);
        }
        return human;
    }

    private @Nullable Human byPfrId(@Nullable String pfrId) {
        return pfrId == null ? null : byPfrId.get(pfrId);
    }

    /** Somebody who was traded, by id or else by a name that fits; somebody new when none does. */
    Human traded(Published.Leg leg, String source, Predicate<Human> wasThere) {
        var name = leg.name() == null ? "" : leg.name();
        var human = byPfrId(leg.pfrId());
        if (human == null) {
            human = ofRow("trade:" + leg.trade() + "-" + slug(name), () -> byName(name, leg, wasThere));
        }
        learnIds(human, null, leg.pfrId());
        if (human.isPlayer() || !human.isCoach()) {
            human.play(leg.place(), leg.season(), source, name, null, null);
        } else {
            human.names().add(name);
        }
        index(human);
        return human;
    }

    /** Keeps how a trade calls the man who was chosen with a pick of it, unless the name is another man's altogether. */
    void chosen(Published.Leg leg) {
        var human = byPfrId(leg.pfrId());
        var name = leg.name();
        if (human != null && name != null && human.isMet() && Likeness.shareAWord(human.names(), name)) {
            human.names().add(name);
            index(human);
        }
    }

    private Human byName(String name, Published.Leg leg, Predicate<Human> wasThere) {
        for (var named : List.of(named(name), byNameWithoutAnd.getOrDefault(NameKey.of(name), List.<Human>of()))) {
            var there = only(named.stream().filter(wasThere).toList());
            if (there != null) {
                decided(
                        there,
                        "traded on " + leg.date() + " as " + name,
                        "the only one of the name with one of the teams then",
                        75);
                return there;
            }
            var then = only(inTheirYears(named, leg.season()));
            if (then != null) {
                decided(
                        then,
                        "traded on " + leg.date() + " as " + name,
                        "the only player of the name in those years",
                        50);
                return then;
            }
        }
        var human = add(new Human(name));
        decided(human, "new: traded on " + leg.date() + " as " + name, "no player of the name fits", 40);
        return human;
    }

    /** An id that somebody else has already is not taken from him; a second one of his is kept beside the first. */
    private boolean learnIds(Human human, @Nullable String gsisId, @Nullable String pfrId) {
        var isNew = human.learnGsisId(gsisId == null || byGsisId.containsKey(gsisId) ? null : gsisId);
        if (pfrId == null || byPfrId.containsKey(pfrId)) {
            return isNew;
        }
        if (!human.learnPfrPlayerId(pfrId)) {
            human.otherIds().add(SECOND_PFR_ID + pfrId);
            byPfrId.put(pfrId, human);
        }
        return true;
    }

    /** Makes one of a coach whom the graph has and a player who is new to it. */
    void unite(Human known, Human player) {
        player.become(known);
        all.remove(known);
        byId.put(player.id(), player);
        player.otherIds().forEach(id -> byRow.put(id, player));
        byName.values().forEach(named -> named.remove(known));
        index(player);
    }

    /** Everyone whom the graph has. */
    List<Human> known() {
        return List.copyOf(byId.values());
    }

    /** Somebody new; the row that makes him known follows. */
    Human add(Human human) {
        all.add(human);
        index(human);
        return human;
    }

    /** Notes how a row calls somebody and which ids it knows him by. */
    void index(Human human) {
        if (human.gsisId() != null) {
            byGsisId.putIfAbsent(human.gsisId(), human);
        }
        if (human.pfrPlayerId() != null) {
            byPfrId.putIfAbsent(human.pfrPlayerId(), human);
        }
        for (var name : human.names()) {
            var key = NameKey.of(name);
            addOnce(byName, key, human);
            var without = key.replaceAll("(?<=\\p{L})and(?=\\p{L})", "");
            if (!without.equals(key)) {
                addOnce(byNameWithoutAnd, without, human);
            }
        }
    }

    private static void addOnce(Map<String, List<Human>> index, String key, Human human) {
        var named = index.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!named.contains(human)) {
            named.add(human);
        }
    }

    private List<Human> named(String name, @Nullable LocalDate birthDate, Predicate<Human> fits) {
        return birthDate == null
                ? List.of()
                : named(name).stream()
                        .filter(one -> birthDate.equals(one.birthDate()) && fits.test(one))
                        .toList();
    }

    private static List<Human> inTheirYears(List<Human> named, int season) {
        return named.stream()
                .filter(one -> one.isPlayer()
                        && one.firstSeason() <= season + 1
                        && (one.lastSeason() >= season - CAREER_SLACK))
                .toList();
    }

    private static @Nullable Human only(List<Human> candidates) {
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private static @Nullable Human withoutGsisId(@Nullable Human human) {
        return human == null || human.gsisId() != null ? null : human;
    }

    private void decided(Human human, String decision, String reason, int certainty) {
        pending.add(() -> findings.decide(new Decision(human.id(), decision, reason, certainty)));
    }

    /** Takes down what was decided, now that everyone has an id. */
    void report() {
        pending.forEach(Runnable::run);
        pending.clear();
    }
}
