package sideline.page.start;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be asked of one name beyond a profile: {@code mcvay coaching tree}, {@code the trade of akers}. */
enum Topic {
    TREE("(?:coaching )?tree"),
    TRADE("trades?");

    private final Pattern after;
    private final Pattern before;

    Topic(String words) {
        this.after = Pattern.compile("(?:the )?(.+?)(?:['’]s?)? " + words);
        this.before = Pattern.compile("(?:the )?" + words + " (?:of|with|for) (.+)");
    }

    /** The name of whom a text asks this; empty when it asks something else. */
    Optional<String> name(String text) {
        var plain =
                text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[?.! ]+$", "");
        for (var pattern : new Pattern[] {before, after}) {
            var matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
