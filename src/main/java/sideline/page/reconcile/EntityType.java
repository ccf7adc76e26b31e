package sideline.page.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be matched; the names are those of {@code EntityKind}. */
enum EntityType {
    PLAYER("Player"),
    COACH("Coach"),
    TEAM("Team");

    /** Players and coaches alike. */
    private static final String PERSON = "Person";

    private final String id;

    EntityType(String id) {
        this.id = id;
    }

    /**
     * A type as the service tells it.
     *
     * @param id what names it
     * @param name what it is called
     */
    record Told(String id, String name) {}

    Told told() {
        return new Told(id, id);
    }

    static List<Told> all() {
        return Arrays.stream(values()).map(EntityType::told).toList();
    }

    /** The kinds that are meant by ids of types, {@code Person} among them; none where nobody knows the ids. */
    static List<String> kinds(Set<String> ids) {
        return Arrays.stream(values())
                .filter(type -> ids.contains(type.id) || (type != TEAM && ids.contains(PERSON)))
                .map(Enum::name)
                .toList();
    }

    static EntityType ofKind(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
