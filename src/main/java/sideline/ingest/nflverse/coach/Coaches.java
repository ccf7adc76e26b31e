package sideline.ingest.nflverse.coach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Decision;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact.CoachedUnit;
import sideline.ingest.fact.Fact.StaffStint.RoleClass;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.nflverse.human.Career;
import sideline.ingest.nflverse.human.Career.Office;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.human.Identities;
import sideline.ingest.nflverse.human.Identities.Identity;
import sideline.ingest.nflverse.human.People;
import sideline.ingest.nflverse.human.Presence;
import sideline.names.NameKey;

/**
 * Tells which coach a name means, once all files have been read. The table of identities decides where it speaks; a birth
 * date decides next; then a name means the one coach of that name, a head coach under another spelling, or a player whom
 * enough speaks for.
 */
public final class Coaches {

    private final People people;
    private final Identities identities;
    private final Findings findings;
    private final Presence presence;
    private final Namesakes namesakes;
    private final Spellings spellings;
    private final Map<String, Human> byPerson = new HashMap<>();
    private final Map<String, Human> byName = new HashMap<>();
    private final Map<Human, Map<Integer, TreeSet<String>>> teams = new LinkedHashMap<>();
    private final Map<Human, Identity> decided = new LinkedHashMap<>();
    private final Map<Human, Namesakes.Found> joined = new LinkedHashMap<>();
    private final Map<Human, String> respelled = new LinkedHashMap<>();

    /**
     * Over what the graph knows.
     *
     * @param schedule whether the files are a schedule, and not a list of staffs
     */
    public Coaches(KnownGraph known, People people, Identities identities, Findings findings, boolean schedule) {
        this.people = people;
        this.identities = identities;
        this.findings = findings;
        presence = new Presence(known, people, identities);
        namesakes = new Namesakes(presence);
        spellings = new Spellings(known, people, schedule);
    }

    /** Notes that a player was with a team. */
    public void played(Human player, String team, int season) {
        presence.plays(player, team, season);
    }

    /** Notes what a row says of a coach; whom it means is decided when all are noted. */
    void note(String name, int season, String team, RoleClass roleClass, @Nullable CoachedUnit unit) {
        presence.coaches(new Office(presence.who(name, season, team), team, season, roleClass, unit));
        if (identities.of(name, season, team) == null) {
            spellings.add(name, team, season, roleClass);
        }
    }

    /** Whom a row of games.csv or of a list of staffs means. */
    public Human of(String name, int season, String team, @Nullable LocalDate birthDate, Place place, String source) {
        var identity = identities.of(name, season, team);
        var coach = identity == null ? byName(name, birthDate) : byIdentity(identity, name);
        if (identity == null) {
            teams.computeIfAbsent(coach, none -> new TreeMap<>())
                    .computeIfAbsent(season, none -> new TreeSet<>())
                    .add(team);
        } else {
            decided.putIfAbsent(coach, identity);
        }
        coach.learnBirthDate(birthDate);
        coach.lead(place, season, source, name);
        return coach;
    }

    private Human byIdentity(Identity identity, String name) {
        return byPerson.computeIfAbsent(identity.person(), person -> {
            var human = people.ofRow("coach:" + person, () -> find(identity, name));
            human.learnBirthDate(identity.birthDate());
            return human;
        });
    }

    private Human find(Identity identity, String name) {
        var player = identity.player() == null ? null : people.byGsisId(identity.player());
        if (player != null) {
            return player;
        }
        var born = born(name, identity.birthDate());
        if (born != null) {
            return born;
        }
        var known = people.byId(identity.person());
        if (known != null && known.isCoach() && people.named(name).contains(known)) {
            return known;
        }
        if (identity.birthDate() == null) {
            var likely = player(name, presence.career(identity.person()), null);
            if (likely != null) {
                return likely;
            }
        }
        var human = new Human(name);
        human.wantId(identity.person());
        return people.add(human);
    }

    /** The player who became a coach of this name; null when none is likely. */
    private @Nullable Human player(String name, Career career, @Nullable LocalDate birthDate) {
        var players = people.named(name).stream()
                .filter(one -> one.isPlayer() && !one.isCoach())
                .toList();
        var found = namesakes.look(name, career, birthDate, players);
        var only = Namesakes.only(found);
        if (only == null) {
            return null;
        }
        joined.put(only.player(), only);
        return only.player();
    }

    private @Nullable Human born(String name, @Nullable LocalDate birthDate) {
        return people.named(name).stream()
                .filter(one -> birthDate != null && birthDate.equals(one.birthDate()))
                .findFirst()
                .orElse(null);
    }

    private Human byName(String name, @Nullable LocalDate birthDate) {
        var born = born(name, birthDate);
        if (born != null) {
            return born;
        }
        var key = NameKey.of(name);
        return byName.computeIfAbsent(
                key,
                none -> people.ofRow("coach-named:" + key.replace(' ', '-'), () -> {
                    var known = people.named(name).stream()
                            .filter(one -> one.hasId() && one.isCoach() && !identities.decidesOn(one.id()))
                            .toList();
                    if (!known.isEmpty()) {
                        return known.get(0);
                    }
                    var other = respelled(name);
                    var player = other == null ? player(name, presence.career(key), birthDate) : other;
                    return player == null ? people.add(new Human(name)) : player;
                }));
    }

    private @Nullable Human respelled(String name) {
        var found = spellings.find(name);
        if (found == null) {
            return null;
        }
        var human = found.human();
        respelled.put(human, found.knownIsOdd() ? human.name() : name);
        if (found.knownIsOdd()) {
            human.rename(name);
        } else {
            human.names().add(name);
        }
        return human;
    }

    /** Joins coaches whom the graph has to players whom these files bring, where enough speaks for it. */
    public void meet(List<Human> known) {
        for (var coach : known) {
            if (!coach.isCoach() || coach.isPlayer() || identities.decidesOn(coach.id())) {
                continue;
            }
            var players = people.named(coach.name()).stream()
                    .filter(one -> one.isPlayer() && !one.isCoach())
                    .toList();
            var career = presence.career(NameKey.of(coach.name()));
            var only = Namesakes.only(namesakes.look(coach.name(), career, coach.birthDate(), players));
            if (only != null && !only.player().hasId()) {
                people.unite(coach, only.player());
                joined.put(only.player(), only);
            }
        }
    }

    /** Takes down what was decided, now that everyone has an id. */
    public void report() {
        joined.forEach((coach, found) -> findings.decide(
                new Decision(coach.id(), "one person, player and coach", found.reason(), found.certainty())));
        respelled.forEach((coach, odd) -> findings.decide(new Decision(
                coach.id(),
                "one coach, also written " + odd,
                "a schedule and a list of staffs name one head coach of the same season by two spellings, and " + odd
                        + " is nobody else",
                85)));
        decided.forEach((coach, identity) -> findings.decide(new Decision(
                coach.id(),
                coach.isPlayer() ? "one person, player and coach" : "a coach of his own",
                identity.reason(),
                95)));
        teams.forEach((coach, seasons) -> {
            seasons.forEach((season, with) -> {
                if (with.size() > 1) {
                    findings.decide(new Decision(
                            coach.id(),
                            "one coach, with " + String.join(" and ", with) + " in " + season,
                            "the files have one name and nothing to tell two men apart",
                            20));
                }
            });
            reportNamesakes(coach);
        });
    }

    private void reportNamesakes(Human coach) {
        if (joined.containsKey(coach)) {
            return;
        }
        var career = presence.career(NameKey.of(coach.name()));
        for (var found : namesakes.look(coach.name(), career, coach.birthDate(), playersNamedLike(coach))) {
            findings.decide(new Decision(
                    coach.id(),
                    "kept apart from the player " + found.player().id(),
                    found.points() == null ? found.reason() : "too little speaks for one person: " + found.reason(),
                    found.points() == null ? 90 : Math.max(40, 70 - 10 * Math.max(0, found.points()))));
        }
    }

    private List<Human> playersNamedLike(Human coach) {
        return people.named(coach.name()).stream()
                .filter(one -> one != coach && one.isPlayer() && one.hasId())
                .toList();
    }
}
