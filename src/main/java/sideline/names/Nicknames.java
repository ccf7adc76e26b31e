package sideline.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Words of names and what they are called for short, such as Robert and Bob, 49ers and Niners. */
public final class Nicknames {

    private static final String TABLE = "search/nicknames.csv";
    private static final NavigableMap<String, Set<String>> WORDS = new TreeMap<>();
    private static final NavigableMap<String, Set<String>> NICKNAMES = new TreeMap<>();

    static {
        read();
    }

    private Nicknames() {}

    /** The words that a word of a {@link NameKey} is short for, or that are short for it, by letter; empty when none are. */
    public static Set<String> alike(String word) {
        var alike = new TreeSet<>(WORDS.getOrDefault(word, Set.of()));
        alike.addAll(NICKNAMES.getOrDefault(word, Set.of()));
        return alike;
    }

    /** The words for which longer nicknames stand that begin like this, by letter; empty when there are none. */
    public static Set<String> begun(String beginning) {
        return WORDS.subMap(beginning, false, beginning + Character.MAX_VALUE, false).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void read() {
        try {
            var table = new ClassPathResource(TABLE).getContentAsString(UTF_8);
            table.lines().skip(1).map(line -> line.split(",")).forEach(line -> add(line[0], line[1].split(";")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String word, String[] nicknames) {
        for (var nickname : nicknames) {
            NICKNAMES.computeIfAbsent(word, each -> new TreeSet<>()).add(nickname);
            WORDS.computeIfAbsent(nickname, each -> new TreeSet<>()).add(word);
        }
    }
}
