package sideline.ingest.nflverse.human;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.FactTable;
import sideline.names.NameKey;

/** Tells whether two texts name one college; {@code college-names.csv} has what rules of spelling do not tell. */
public final class Colleges {

    private static final FactTable TABLE = FactTable.of("/nflverse/college-names.csv", "name", "same_as", "reason");
    private static final Pattern LIST = Pattern.compile(";");
    private static final Pattern WHERE = Pattern.compile("\\([^)]*\\)|, .*$");
    private static final Set<String> EMPTY_WORDS =
            Set.of("university", "univ", "college", "of", "the", "at", "and", "in", "jc", "cc", "community", "junior");
    private static final Map<String, String> WHOLE_WORDS = Map.ofEntries(
            Map.entry("st", "state"),
            Map.entry("so", "southern"),
            Map.entry("no", "northern"),
            Map.entry("ne", "northeastern"),
            Map.entry("nw", "northwestern"),
            Map.entry("se", "southeastern"),
            Map.entry("sw", "southwestern"),
            Map.entry("northeast", "northeastern"),
            Map.entry("northwest", "northwestern"),
            Map.entry("southeast", "southeastern"),
            Map.entry("southwest", "southwestern"),
            Map.entry("cal", "california"),
            Map.entry("ala", "alabama"),
            Map.entry("fla", "florida"),
            Map.entry("miss", "mississippi"),
            Map.entry("tenn", "tennessee"),
            Map.entry("tech", "technological"),
            Map.entry("saint", "state"));

    private final Map<String, String> other = new HashMap<>();

    private Colleges() {}

    /** By the table that Sideline ships. */
    public static Colleges shipped() {
        var colleges = new Colleges();
        TABLE.rows(row -> colleges.other.put(NameKey.of(row.text("name")), row.text("same_as")));
        return colleges;
    }

    /** Whether a college, or one of a list, is among others; whoever changed his college went to both. */
    public Agreement agree(@Nullable String one, Collection<String> others) {
        var keys = keys(one == null ? List.of() : List.of(one));
        var known = keys(others);
        if (keys.isEmpty() || known.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return Collections.disjoint(keys, known) ? Agreement.NO : Agreement.YES;
    }

    private Set<String> keys(Collection<String> lists) {
        var keys = new HashSet<String>();
        for (var list : lists) {
            for (var name : LIST.split(list.replace("&amp;", "&"))) {
                var key = key(name);
                if (!key.isEmpty()) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** The words that matter, in one order, so that {@code Duluth/University of Minnesota} is {@code Minnesota-Duluth}. */
    private String key(String name) {
        var known = other.get(NameKey.of(name));
        var words = new TreeSet<String>();
        for (var word : Arrays.asList(
                NameKey.of(known != null ? known : WHERE.matcher(name).replaceAll(" "))
                        .split(" ", -1))) {
            var whole = WHOLE_WORDS.getOrDefault(word, word);
            if (!EMPTY_WORDS.contains(whole) && !whole.isEmpty()) {
                words.add(whole);
            }
        }
        return String.join("", words);
    }
}
