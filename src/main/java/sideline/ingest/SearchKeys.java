package sideline.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whose search keys an import has to derive anew: those of everyone whose names or stints it changes. */
final class SearchKeys {

    private static final Set<String> STINTS = Set.of("ON_ROSTER", "ON_STAFF", "LED", "DRAFTED_BY");

    private final Set<String> people = new TreeSet<>();
    private final Set<String> teams = new TreeSet<>();
    private final Set<String> stated = new TreeSet<>();
    private final Set<String> statedTeams = new TreeSet<>();

    /** Takes in what the files state, whether it changes anything or not. */
    void state(WriteStep step) {
        step.entries().forEach(entry -> add(step.kind(), entry, stated, statedTeams));
    }

    /** Takes in what changes. */
    void change(WriteStep step, Entry entry) {
        add(step.kind(), entry, people, teams);
    }

    /** Takes in somebody whose stints change. */
    void change(String person) {
        people.add(person);
    }

    /** Takes in a link that was deleted, by its id: that of a stint or draft begins with the person's. */
    void delete(String link) {
        people.add(link.split("\\.")[0]);
    }

    private static void add(String kind, Entry entry, Set<String> people, Set<String> teams) {
        var from = entry.ends().getOrDefault("from", "");
        var to = entry.ends().getOrDefault("to", "");
        switch (kind) {
            case "Person" -> people.add(entry.id());
            case "Team" -> teams.add(entry.id());
            case "SEASON_OF" -> teams.add(to);
            default -> {
                if (STINTS.contains(kind)) {
                    people.add(from);
                }
            }
        }
    }

    /**
     * The people to derive for.
     *
     * @param all whether of all that the files state, because an import before this one may have changed them
     */
    List<String> people(boolean all) {
        return union(people, all ? stated : Set.of());
    }

    /** The franchises to derive for, as {@link #people}. */
    List<String> teams(boolean all) {
        return union(teams, all ? statedTeams : Set.of());
    }

    private static List<String> union(Set<String> changed, Set<String> stated) {
        var union = new TreeSet<>(changed);
        union.addAll(stated);
        return List.copyOf(union);
    }
}
