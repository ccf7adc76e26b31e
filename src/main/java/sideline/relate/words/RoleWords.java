package sideline.relate.words;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a role on a staff reads in a sentence, whatever the case and the abbreviations of its source. */
public final class RoleWords {

    private static final Pattern WEEKS = Pattern.compile("\\((through |weeks? |games? |regular season)[^)]*\\)");
    private static final Pattern NOTE = Pattern.compile("(.*?) *(\\([^)]*\\))");
    private static final Pattern SEPARATOR = Pattern.compile(" *[/&] *");
    private static final Pattern WORD = Pattern.compile("\\b(h|co|vice)[–-]");
    private static final Pattern ABBREVIATION = Pattern.compile("[a-z]+\\.?");

    private static final Map<String, String> LONG = Map.ofEntries(
            entry("asst", "assistant"),
            entry("coord", "coordinator"),
            entry("def", "defensive"),
            entry("off", "offensive"),
            entry("st", "special teams"),
            entry("hc", "head coach"),
            entry("oc", "offensive coordinator"),
            entry("dc", "defensive coordinator"),
            entry("qb", "quarterbacks"),
            entry("qbs", "quarterbacks"),
            entry("rb", "running backs"),
            entry("rbs", "running backs"),
            entry("wr", "wide receivers"),
            entry("wrs", "wide receivers"),
            entry("te", "tight ends"),
            entry("tes", "tight ends"),
            entry("ol", "offensive line"),
            entry("dl", "defensive line"),
            entry("lb", "linebackers"),
            entry("lbs", "linebackers"),
            entry("db", "defensive backs"),
            entry("dbs", "defensive backs"),
            entry("nfl", "NFL"),
            entry("wcf", "WCF"),
            entry("tv", "TV"),
            entry("bill", "Bill"),
            entry("walsh", "Walsh"));

    private static final Set<String> SIDES = Set.of("offense", "defense");

    private static final List<String> OFFICES = List.of(
            "coach",
            "coordinator",
            "assistant",
            "associate",
            "consultant",
            "analyst",
            "control",
            "director",
            "advis",
            "aide",
            "intern",
            "fellow",
            "specialist",
            "manager",
            "president",
            "chief",
            "trainer",
            "special projects");

    private RoleWords() {}

    /**
     * A role in lower case, its abbreviations written out and its parts joined by words; lists of staffs often name a
     * position coach by his group alone, {@code Linebackers}.
     */
    public static String of(String role) {
        var plain = WEEKS.matcher(role.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        plain = WORD.matcher(plain).replaceAll("$1-").replaceAll("–([^/&]*)", " ($1)");
        var parts = new ArrayList<String>();
        for (var part : SEPARATOR.split(plain)) {
            add(parts, writtenOut(part.strip()));
        }
        return parts.isEmpty() ? "coach" : Wording.listed(named(parts));
    }

    private static void add(List<String> parts, String part) {
        if (!parts.isEmpty() && SIDES.contains(part)) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " (" + part + ")");
        } else if (!part.isEmpty() && !parts.contains(part)) {
            parts.add(part);
        }
    }

    private static String writtenOut(String part) {
        return ABBREVIATION
                .matcher(part.replaceAll("\\s+", " "))
                .replaceAll(word -> LONG.getOrDefault(word.group().replace(".", ""), word.group()));
    }

    /** The parts with a word for the office; groups that follow each other share it. */
    private static List<String> named(List<String> parts) {
        var named = new ArrayList<String>();
        var groups = new ArrayList<String>();
        for (var part : parts) {
            if (isOffice(part)) {
                addGroups(named, groups);
                named.add(part);
            } else {
                groups.add(part);
            }
        }
        addGroups(named, groups);
        return named;
    }

    private static void addGroups(List<String> named, List<String> groups) {
        if (!groups.isEmpty()) {
            var note = NOTE.matcher(Wording.listed(groups));
            named.add(note.matches() ? note.group(1) + " coach " + note.group(2) : Wording.listed(groups) + " coach");
            groups.clear();
        }
    }

    private static boolean isOffice(String part) {
        return OFFICES.stream().anyMatch(part::contains);
    }

    /** Several roles in the order in which they were held: {@code a}, {@code a and later b}, {@code a, later b and c}. */
    public static String inOrder(List<String> roles, int most) {
        var each = roles.stream().distinct().collect(Collectors.toList());
        var shown = each.subList(Math.max(0, each.size() - most), each.size());
        return switch (shown.size()) {
            case 0 -> "";
            case 1 -> shown.get(0);
            case 2 -> shown.get(0) + " and later " + shown.get(1);
            default -> shown.get(0) + ", later " + Wording.listed(shown.subList(1, shown.size()));
        };
    }
}
