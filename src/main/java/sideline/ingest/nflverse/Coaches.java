package sideline.ingest.nflverse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.graph.NameKey;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Decision;
import sideline.ingest.Place;
import sideline.ingest.nflverse.Identities.Identity;

/**
 * Tells which coach a name means. The table of identities decides where it speaks; a birth date decides next; a name
 * alone means the one coach of that name, and never a player.
 */
final class Coaches {

    private final People people;
    private final Identities identities;
    private final Findings findings;
    private final Map<String, Human> byPerson = new HashMap<>();
    private final Map<String, Human> byName = new HashMap<>();
    private final Map<Human, Map<Integer, TreeSet<String>>> teams = new LinkedHashMap<>();
    private final Map<Human, Identity> decided = new LinkedHashMap<>();

    Coaches(People people, Identities identities, Findings findings) {
        this.people = people;
        this.identities = identities;
        this.findings = findings;
    }

    /** Whom a row of games.csv or of a list of staffs means. */
    Human of(String name, int season, String team, @Nullable LocalDate birthDate, Place place, String source) {
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
        var human = new Human(name);
        human.wantId(identity.person());
        return people.add(human);
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
                    return known.isEmpty() ? people.add(new Human(name)) : known.get(0);
                }));
    }

    /** Takes down what was decided, now that everyone has an id. */
    void report() {
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
            reportNamesakes(coach, seasons.keySet().iterator().next());
        });
    }

    private void reportNamesakes(Human coach, int firstSeason) {
        for (var namesake : playersNamedLike(coach)) {
            var stillPlayed = namesake.lastSeason() > firstSeason;
            findings.decide(new Decision(
                    coach.id(),
                    "kept apart from the player " + namesake.id(),
                    stillPlayed
                            ? "the player played until " + namesake.lastSeason() + " and the coach began in "
                                    + firstSeason
                            : "only the names agree, and no birth date or entry in identities.csv says that they are one",
                    stillPlayed ? 90 : 45));
        }
    }

    private List<Human> playersNamedLike(Human coach) {
        return people.named(coach.name()).stream()
                .filter(one -> one != coach && one.isPlayer() && one.hasId())
                .toList();
    }
}
