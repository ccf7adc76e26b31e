package sideline.ingest.nflverse.human;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sideline.names.NameKey;

/**
 * Gives ids to those who have none: the name; for a second holder of it the name and the birth year; where that is not
 * known or taken too, a number. Who is given what does not depend on the order of the rows.
 */
public final class PersonIds {

    private static final Comparator<Human> BY_FIRST_SEASON = Comparator.comparingInt(Human::firstSeason)
            .thenComparing(
                    human -> human.birthDate() == null ? "" : human.birthDate().toString())
            .thenComparing(human -> human.gsisId() == null ? "" : human.gsisId())
            .thenComparing(human -> human.pfrPlayerId() == null ? "" : human.pfrPlayerId())
            .thenComparing(Human::name);

    private final Set<String> taken;

    /** Ids that differ from those taken. */
    public PersonIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Gives each of them an id that nobody has. */
    public void give(List<Human> people) {
        people.stream()
                .filter(human -> !human.hasId())
                .sorted(BY_FIRST_SEASON)
                .forEach(human -> human.giveId(id(human)));
    }

    private String id(Human human) {
        var wanted = human.wantedId();
        var id = wanted != null ? wanted : NameKey.of(human.name()).replaceAll("[^a-z0-9]+", "-");
        id = id.replaceAll("^-|-$", "");
        id = id.isEmpty() ? "unnamed" : id;
        if (taken.add(id)) {
            return id;
        }
        var birthDate = human.birthDate();
        if (birthDate != null && !id.endsWith("-" + birthDate.getYear())) {
            id = id + "-" + birthDate.getYear();
            if (taken.add(id)) {
                return id;
            }
        }
        var number = 2;
        while (!taken.add(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }
}
