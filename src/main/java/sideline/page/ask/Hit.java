package sideline.page.ask;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.names.NameKey;
import sideline.page.ask.State.Candidate;

/**
 * Somebody or something that a text finds; the fragment {@code Found}.
 *
 * @param kind {@code PLAYER}, {@code COACH} or {@code TEAM}
 * @param names every spelling by which it is found
 * @param description what tells namesakes apart, {@code RB · Rams 2020–23}
 */
public record Hit(String kind, Ref node, String name, List<String> names, String description) {

    /** A thing by its type and typed id. */
    public record Ref(
            @JsonProperty("__typename") String type,
            @Nullable String id) {}

    /** The id without its type. */
    public String key() {
        return Entity.key(String.valueOf(node.id()));
    }

    /** The thing itself. */
    public Entity entity() {
        return new Entity(node.type(), String.valueOf(node.id()), name, null, null);
    }

    /** Whether the text is one of its names, whole. */
    boolean isCalled(String text) {
        var key = NameKey.of(text);
        return names.stream().map(NameKey::of).anyMatch(key::equals);
    }

    Candidate candidate(String href) {
        return new Candidate(node.type(), name, description, href);
    }
}
