package sideline.ingest.nflverse.human;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;
import sideline.ingest.nflverse.file.Published;

/** Tells who played in a game and who was traded: rows that have an id of Pro-Football-Reference, or no more than a name. */
public final class Moved {

    private static final int CAREER_SLACK = 2;

    private final People people;

    /** Those of {@code people} who were ever traded. */
    public Moved(People people) {
        this.people = people;
    }

    /** Who played in a game, by id or else by the only man of the name with the team; somebody new when neither fits. */
    public Human played(Published.Snaps row, String source, Predicate<Human> wasThere, Predicate<Human> wasWithTeam) {
        var human = byPfrId(row.pfrId());
        if (human != null && !wasThere.test(human)) {
            human = instead(human, row.name(), row.pfrId(), row.place(), wasWithTeam);
        }
        if (human == null) {
            human = people.ofRow("snaps:" + row.season() + "-" + row.team() + "-" + People.slug(row.name()), () -> {
                var named = people.named(row.name());
                var withTeam = only(named.stream().filter(wasWithTeam).toList());
                var only = withTeam != null
                        ? withTeam
                        : only(named.stream().filter(wasThere).toList());
                var player = only == null ? people.add(new Human(row.name())) : only;
                people.findings()
                        .decided(
                                player,
                                "his snaps of " + row.season() + " with the " + row.team(),
                                only == null
                                        ? "no id and no name fits"
                                        : "the only one of the name on a roster of the season",
                                only == null ? 40 : 80);
                return player;
            });
        }
        people.learnFreePfrId(human, row.pfrId());
        if (human.play(row.place(), row.season(), source, row.name(), null, null)) {
            people.index(human);
        }
        return human;
    }

    /** The one namesake who was there where the man of an id was not, else that man. */
    private Human instead(Human owner, String name, @Nullable String id, Place place, Predicate<Human> wasThere) {
        var namesake = only(people.alike(name).stream()
                .filter(one -> one != owner && wasThere.test(one))
                .toList());
        if (namesake == null) {
            return owner;
        }
        people.findings().borrowed(namesake, People.PFR + id, place.toString(), owner);
        return namesake;
    }

    private @Nullable Human byPfrId(@Nullable String pfrId) {
        return pfrId == null ? null : people.byFurtherId(People.PFR + pfrId);
    }

    /** Somebody who was traded, by id or else by a name that fits; somebody new when none does. */
    public Human traded(Published.Leg leg, String source, Predicate<Human> wasThere) {
        var name = leg.name() == null ? "" : leg.name();
        var human = byPfrId(leg.pfrId());
        if (human != null && human.isPlayer() && isBeforeOrAfter(human, leg.season())) {
            human = instead(human, name, leg.pfrId(), leg.place(), wasThere);
        }
        if (human == null) {
            human = people.ofRow("trade:" + leg.trade() + "-" + People.slug(name), () -> byName(name, leg, wasThere));
        }
        people.learnFreePfrId(human, leg.pfrId());
        if (human.isPlayer() || !human.isCoach()) {
            human.play(leg.place(), leg.season(), source, name, null, null);
        } else {
            human.names().add(name);
        }
        people.index(human);
        return human;
    }

    /** Keeps how a trade calls the man who was chosen with a pick of it, unless the name is another man's altogether. */
    public void chosen(Published.Leg leg) {
        var human = byPfrId(leg.pfrId());
        var name = leg.name();
        if (human != null && name != null && human.place() != null && Likeness.shareAWord(human.names(), name)) {
            human.names().add(name);
            people.index(human);
        }
    }

    private Human byName(String name, Published.Leg leg, Predicate<Human> wasThere) {
        for (var named : List.of(people.named(name), people.namedWithoutAnd(name))) {
            var there = only(named.stream().filter(wasThere).toList());
            if (there != null) {
                people.findings()
                        .decided(
                                there,
                                "traded on " + leg.date() + " as " + name,
                                "the only one of the name with one of the teams then",
                                75);
                return there;
            }
            var then = only(inTheirYears(named, leg.season()));
            if (then != null) {
                people.findings()
                        .decided(
                                then,
                                "traded on " + leg.date() + " as " + name,
                                "the only player of the name in those years",
                                50);
                return then;
            }
        }
        var human = people.add(new Human(name));
        people.findings()
                .decided(human, "new: traded on " + leg.date() + " as " + name, "no player of the name fits", 40);
        return human;
    }

    private static List<Human> inTheirYears(List<Human> named, int season) {
        return named.stream()
                .filter(one -> one.isPlayer()
                        && one.firstSeason() <= season + 1
                        && (one.lastSeason() >= season - CAREER_SLACK))
                .toList();
    }

    private static boolean isBeforeOrAfter(Human human, int season) {
        return human.firstSeason() > season || human.lastSeason() < season - CAREER_SLACK;
    }

    private static @Nullable Human only(List<Human> candidates) {
        return candidates.size() == 1 ? candidates.get(0) : null;
    }
}
