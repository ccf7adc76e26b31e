package sideline.page.tree;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A side of the ball. */
enum Side {
    OFFENSE("Offense"),
    DEFENSE("Defense"),
    SPECIAL("Special teams");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** The side of a word of addresses; null when it is none. */
    static @Nullable Side of(String word) {
        return Arrays.stream(values())
                .filter(side -> side.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The word in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    String label() {
        return label;
    }

    /** Whether a unit, a name of {@code CoachedUnit}, belongs to it; one that is not known belongs to none. */
    boolean has(@Nullable String unit) {
        return unit != null
                && switch (unit) {
                    case "OFFENSE", "QB", "RB", "WR", "TE", "OL" -> this == OFFENSE;
                    case "DEFENSE", "DL", "LB", "DB" -> this == DEFENSE;
                    case "SPECIAL_TEAMS", "ST" -> this == SPECIAL;
                    default -> false;
                };
    }
}
