package sideline.page.ask;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A person or franchise as answers name it; the fragments {@code PersonName} and {@code TeamName}.
 *
 * @param type {@code Player}, {@code Coach}, {@code OtherPerson} or {@code Team}
 * @param id the typed id, {@code Player:cam-akers}
 * @param name the name in use
 * @param abbreviation a franchise's code; null for people
 * @param color a franchise's first colour; null when not known
 */
public record Entity(
        @JsonProperty("__typename") String type,
        String id,
        String name,
        @Nullable String abbreviation,
        @Nullable String color) {

    private static final String TEAM = "Team";

    /** The id without its type, as addresses have it. */
    public String key() {
        return key(id);
    }

    /** Whether it is a franchise. */
    public boolean isTeam() {
        return type.equals(TEAM);
    }

    /** The address of its page. */
    public String href() {
        return (isTeam() ? "/team/" : "/person/") + key();
    }

    /** A typed id without its type; another text as it is. */
    public static String key(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
