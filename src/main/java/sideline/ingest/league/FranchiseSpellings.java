package sideline.ingest.league;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import sideline.ingest.fact.Fact;
import sideline.names.NameKey;

/** Everything that a franchise was ever called, and in which seasons: names, cities, nicknames and codes. */
public final class FranchiseSpellings {

    private static final int OPEN = 9999;
    private static final String NO_NICKNAME = " Football Team";

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, NavigableMap<Integer, Integer>> spans = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, Integer>> codes = new LinkedHashMap<>();

    /** The spellings of a franchise under the names it had. */
    public FranchiseSpellings(Fact.Team team, List<Fact.TeamName> stretches) {
        names.add(team.name());
        for (var stretch : stretches) {
            names.add(stretch.name());
            add(codes, stretch.abbreviation(), stretch);
            add(stretch.abbreviation(), stretch);
            stretch.codes().forEach(code -> add(code, stretch));
            add(stretch.name(), stretch);
            add(city(stretch.name()), stretch);
            add(stretch.name().substring(city(stretch.name()).length()), stretch);
        }
        for (var spelling : List.of(team.abbreviation(), team.name())) {
            spans.computeIfAbsent(NameKey.of(spelling), key -> new TreeMap<>());
        }
        spans.remove("");
    }

    private static String city(String name) {
        return name.endsWith(NO_NICKNAME)
                ? name.substring(0, name.length() - NO_NICKNAME.length())
                : name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    }

    private void add(String spelling, Fact.TeamName stretch) {
        add(spans, NameKey.of(spelling), stretch);
    }

    private static void add(Map<String, NavigableMap<Integer, Integer>> spans, String spelling, Fact.TeamName stretch) {
        var last = stretch.lastSeason();
        spans.computeIfAbsent(spelling, key -> new TreeMap<>()).put(stretch.firstSeason(), last == null ? OPEN : last);
    }

    /** The whole names, that of today first. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The keys of all spellings. */
    public List<String> keys() {
        return List.copyOf(spans.keySet());
    }

    /** Each spelling's key with the first and last season of each stretch, {@code hou|1970|1996}; 9999 for one that goes on. */
    public List<String> years() {
        return years(spans);
    }

    /** The code of each season as it is shown, with the first and last season of each stretch, {@code HOU|1970|1996}. */
    public List<String> codeYears() {
        return years(codes);
    }

    private static List<String> years(Map<String, NavigableMap<Integer, Integer>> spans) {
        var years = new ArrayList<String>();
        spans.forEach((key, stretches) ->
                united(stretches).forEach((first, last) -> years.add(key + "|" + first + "|" + last)));
        return years;
    }

    private static Map<Integer, Integer> united(NavigableMap<Integer, Integer> stretches) {
        var united = new TreeMap<Integer, Integer>();
        stretches.forEach((first, last) -> {
            var before = united.lastEntry();
            var goesOn = before != null && before.getValue() + 1 >= first;
            united.put(goesOn ? before.getKey() : first, last);
        });
        return united;
    }
}
