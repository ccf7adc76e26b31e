package sideline.ingest;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about.
 *
 * @param kind its type
 * @param id its id
 */
public record Subject(Kind kind, String id) {

    /** The types that a claim can be about, as the typed ids of the API spell them. */
    public enum Kind {
        PLAYER("Player", "person"),
        COACH("Coach", "person"),
        OTHER_PERSON("OtherPerson", "person"),
        TEAM("Team", "team"),
        TEAM_SEASON("TeamSeason", "teamSeason"),
        TRADE("Trade", "trade"),
        DRAFT_PICK("DraftPick", "pick"),
        EVENT("Event", "event");

        private final String prefix;
        private final String key;

        Kind(String prefix, String key) {
            this.prefix = prefix;
            this.key = key;
        }

        /** How typed ids spell it. */
        public String prefix() {
            return prefix;
        }

        /** Under which key {@code cypher/write/claim-subjects.cypher} takes its id. */
        String key() {
            return key;
        }
    }

    /** Reads a typed id such as {@code Player:cam-akers}; null when it is none. */
    static @Nullable Subject of(String typedId) {
        for (var kind : Kind.values()) {
            if (typedId.startsWith(kind.prefix + ":")) {
                return new Subject(kind, typedId.substring(kind.prefix.length() + 1));
            }
        }
        return null;
    }

    /** The subject with another id if it is a person. */
    Subject withPerson(UnaryOperator<String> other) {
        return kind.key().equals("person") ? new Subject(kind, other.apply(id)) : this;
    }

    /** The types that there are, for messages. */
    static String kinds() {
        return Arrays.stream(Kind.values()).map(kind -> kind.prefix).collect(Collectors.joining(", "));
    }
}
