package sideline.page.export;

import java.util.List;
import java.util.Locale;

/** The page from which the whole league is taken away. */
record LeagueView(League.Size size) {

    List<Download> downloads() {
        return List.of(Download.values());
    }

    List<Count> counts() {
        return size.links().entrySet().stream()
                .map(each -> new Count(each.getKey().label(), number(each.getValue())))
                .toList();
    }

    String entities() {
        return number(size.entities());
    }

    String links() {
        return number(size.allLinks());
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** How many links of a kind there are. */
    record Count(String label, String number) {}
}
