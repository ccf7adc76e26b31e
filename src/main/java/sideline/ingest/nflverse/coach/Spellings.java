package sideline.ingest.nflverse.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact.StaffStint.RoleClass;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.KnownGraph.KnownStay;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.human.People;
import sideline.names.NameKey;
import sideline.names.Nicknames;

/**
 * Tells when a schedule and a list of staffs call one head coach by two spellings: they are nearly the same, name the head
 * coach of the same team-seasons, and one of them is nobody else's.
 */
final class Spellings {

    private final Map<String, TreeSet<String>> knownPlaces = new HashMap<>();
    private final Map<String, TreeMap<String, Human>> knownLeads = new TreeMap<>();
    private final Map<String, TreeSet<String>> places = new HashMap<>();
    private final Map<String, Set<String>> leads = new HashMap<>();

    /** One man and which of his two spellings is the odd one. */
    record OneMan(Human human, boolean knownIsOdd) {}

    /**
     * Compares the files of one kind with what the graph has from the other.
     *
     * @param schedule whether the files are a schedule, and not a list of staffs
     */
    Spellings(KnownGraph known, People people, boolean schedule) {
        for (var stay : known.stays()) {
            var human = people.byId(stay.person());
            if (human != null && stay.roleClass() != null) {
                for (var name : human.names()) {
                    knownPlaces
                            .computeIfAbsent(NameKey.of(name), none -> new TreeSet<>())
                            .add(place(stay));
                }
                if (stay.bySchedule() != schedule && stay.roleClass() == RoleClass.HEAD_COACH) {
                    knownLeads
                            .computeIfAbsent(stay.team() + "-" + stay.season(), none -> new TreeMap<>())
                            .put(NameKey.of(human.name()), human);
                }
            }
        }
    }

    private static String place(KnownStay stay) {
        return stay.team() + "-" + stay.season() + " " + stay.roleClass();
    }

    /** Takes in what the files say of a name. */
    void add(String name, String team, int season, RoleClass roleClass) {
        places.computeIfAbsent(NameKey.of(name), none -> new TreeSet<>()).add(team + "-" + season + " " + roleClass);
        if (roleClass == RoleClass.HEAD_COACH) {
            leads.computeIfAbsent(team + "-" + season, none -> new HashSet<>()).add(NameKey.of(name));
        }
    }

    /** Who of the graph is meant by another spelling; null when nobody is. */
    @Nullable
    OneMan find(String name) {
        var key = NameKey.of(name);
        for (var place : places.getOrDefault(key, new TreeSet<>())) {
            var teamSeason = place.substring(0, place.indexOf(' '));
            if (place.endsWith(" " + RoleClass.HEAD_COACH)) {
                for (var other :
                        knownLeads.getOrDefault(teamSeason, new TreeMap<>()).entrySet()) {
                    var oneMan = compare(key, other.getKey(), other.getValue(), teamSeason);
                    if (oneMan != null) {
                        return oneMan;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable OneMan compare(String key, String other, Human human, String teamSeason) {
        var both = knownLeads.getOrDefault(teamSeason, new TreeMap<>()).containsKey(key)
                || leads.getOrDefault(teamSeason, Set.of()).contains(other);
        if (both || key.equals(other) || !isAlike(key, other)) {
            return null;
        }
        var own = places.getOrDefault(key, new TreeSet<>());
        var theirs = knownPlaces.getOrDefault(other, new TreeSet<>());
        if (own.containsAll(theirs) && !places.containsKey(other)) {
            return new OneMan(human, true);
        }
        return theirs.containsAll(own) && !knownPlaces.containsKey(key) ? new OneMan(human, false) : null;
    }

    /** Whether two names differ by a middle initial, a suffix, a short form, one letter or two that changed places. */
    static boolean isAlike(String one, String other) {
        var left = words(one);
        var right = words(other);
        if (left.equals(right)) {
            return true;
        }
        var sameFamily = left.get(left.size() - 1).equals(right.get(right.size() - 1));
        if (sameFamily && left.size() == right.size() && isShort(left.get(0), right.get(0))) {
            return left.subList(1, left.size()).equals(right.subList(1, right.size()));
        }
        return isOneSlip(String.join("", left), String.join("", right));
    }

    private static List<String> words(String key) {
        var words = List.of(key.split(" "));
        var last = words.size() - 1;
        var kept = new ArrayList<String>();
        for (var i = 0; i <= last; i++) {
            var word = words.get(i);
            var isInitial = i > 0 && i < last && word.length() == 1;
            var isSuffix =
                    i > 1 && i == last && Set.of("jr", "sr", "ii", "iii", "iv").contains(word);
            if (!isInitial && !isSuffix) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean isShort(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = one.length() < other.length() ? other : one;
        return (shorter.length() > 2 && longer.startsWith(shorter))
                || Nicknames.alike(one).contains(other)
                || Nicknames.alike(one).stream()
                        .anyMatch(word -> Nicknames.alike(word).contains(other));
    }

    /** Whether one letter is more, less or another one, or two neighbours changed places. */
    private static boolean isOneSlip(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var left = one.substring(start);
        var right = other.substring(start);
        if (left.length() == right.length()) {
            return left.substring(1).equals(right.substring(1))
                    || (left.length() > 1
                            && left.charAt(0) == right.charAt(1)
                            && left.charAt(1) == right.charAt(0)
                            && left.substring(2).equals(right.substring(2)));
        }
        return left.length() > right.length()
                ? left.substring(1).equals(right)
                : right.substring(1).equals(left);
    }
}
