package sideline.cypher;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file of Cypher with its head comment.
 *
 * @param name the file's name without its ending
 * @param purpose the head comment's sentences
 * @param heads the head comment's declarations by keyword, in order; empty lists are absent
 * @param text the statement without comments at its head
 */
public record CypherFile(String name, String purpose, Map<String, List<String>> heads, String text) {

    private static final Set<String> KEYWORDS = Set.of(
            "parent", "param", "refer", "require", "search", "filter", "order", "anchor", "takes", "yields", "finds",
            "rows", "problem", "remedy");
    private static final Pattern HEAD = Pattern.compile("//\\s*(\\w+)\\s\\s*(.*)");

    public CypherFile {
        requireNonNull(name);
        requireNonNull(purpose);
        heads = Map.copyOf(heads);
        requireNonNull(text);
    }

    /** Reads a file's content. */
    public static CypherFile of(String name, String content) {
        var lines = content.lines().toList();
        var heads = new LinkedHashMap<String, List<String>>();
        var purpose = new ArrayList<String>();
        var at = 0;
        while (at < lines.size() && lines.get(at).startsWith("//")) {
            var line = lines.get(at++);
            var matcher = HEAD.matcher(line);
            if (matcher.matches() && KEYWORDS.contains(matcher.group(1))) {
                heads.computeIfAbsent(matcher.group(1), keyword -> new ArrayList<>())
                        .add(matcher.group(2).strip());
            } else {
                purpose.add(line.substring(2).strip());
            }
        }
        var text = String.join("\n", lines.subList(at, lines.size())).strip();
        return new CypherFile(name, String.join(" ", purpose), heads, text);
    }

    /** The declarations of one keyword; empty when there is none. */
    public List<String> head(String keyword) {
        return heads.getOrDefault(keyword, List.of());
    }
}
