package sideline.ingest.fact;

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
        PLAYER("Player", "Person", "people.csv"),
        COACH("Coach", "Person", "people.csv"),
        OTHER_PERSON("OtherPerson", "Person", "people.csv"),
        TEAM("Team", "Team", "teams.csv"),
        TEAM_SEASON("TeamSeason", "TeamSeason", ""),
        TRADE("Trade", "Trade", "trades.csv"),
        DRAFT_PICK("DraftPick", "DraftPick", "picks.csv"),
        EVENT("Event", "Event", "events.csv");

        private final String prefix;
        private final String label;
        private final String file;

        Kind(String prefix, String label, String file) {
            this.prefix = prefix;
            this.label = label;
            this.file = file;
        }

        /** How typed ids spell it. */
        public String prefix() {
            return prefix;
        }

        /** The label that owns its id. */
        public String label() {
            return label;
        }

        /** The file of Sideline's own format that has it; empty for none. */
        public String file() {
            return file;
        }
    }

    /** Reads a typed id such as {@code Player:cam-akers}; null when it is none. */
    public static @Nullable Subject of(String typedId) {
        for (var kind : Kind.values()) {
            if (typedId.startsWith(kind.prefix + ":")) {
                return new Subject(kind, typedId.substring(kind.prefix.length() + 1));
            }
        }
        return null;
    }

    /** The subject with another id if it is a person. */
    public Subject withPerson(UnaryOperator<String> other) {
        return kind.label().equals("Person") ? new Subject(kind, other.apply(id)) : this;
    }

    /** The types that there are, for messages. */
    public static String kinds() {
        return Arrays.stream(Kind.values()).map(kind -> kind.prefix).collect(Collectors.joining(", "));
    }
}
