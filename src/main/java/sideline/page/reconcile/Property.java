package sideline.page.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What tells namesakes apart, and can be given beside a name. */
enum Property {
    SEASON("Season", "The year in which a season starts in which he was there, 2023"),
    TEAM("Team", "A club that he was with, by any of its names, its code or id"),
    ROLE("Position or role", "A player's position, RB, or a coach's role, head coach");

    private final String label;
    private final String description;

    Property(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /**
     * A property as the service tells it.
     *
     * @param id what names it
     * @param name what it is called
     * @param description what may be given
     */
    record Told(String id, String name, String description) {}

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Told told() {
        return new Told(id(), label, description);
    }

    static List<Told> all() {
        return Arrays.stream(values()).map(Property::told).toList();
    }

    static Optional<Property> withId(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    static String ids() {
        return Arrays.stream(values()).map(Property::id).collect(Collectors.joining(", "));
    }
}
