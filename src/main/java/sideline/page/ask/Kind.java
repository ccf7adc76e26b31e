package sideline.page.ask;

import java.util.Arrays;

/** The kinds of link as pages show them: a word, a letter and a line each. The names are those of {@code LinkKind}. */
public enum Kind {
    ON_ROSTER("Roster stint", "R", "roster"),
    ON_STAFF("Staff stint", "S", "staff"),
    DRAFTED_BY("Drafted by", "D", "drafted"),
    TRADED_TO("Traded to", "T", "traded"),
    COACHED_BY("Coached by", "C", "coached"),
    WORKED_FOR("Worked for", "W", "same"),
    SAME_STAFF("Same staff", "W", "same"),
    TEAMMATES("Teammates", "M", "coached"),
    SAME_TEAM("Same team", "M", "same"),
    SAME_TRADE("Same trade", "T", "traded"),
    SAME_EVENT("Same event", "E", "drafted"),
    CHAIN("Chain", "L", "same");

    private final String label;
    private final String letter;
    private final String line;

    Kind(String label, String letter, String line) {
        this.label = label;
        this.letter = letter;
        this.line = line;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The letter that stands for it where colour does not. */
    public String letter() {
        return letter;
    }

    /** The class that draws its line. */
    public String line() {
        return line;
    }

    /** Whether it follows from recorded links; drawn dashed. */
    public boolean isDerived() {
        return switch (this) {
            case ON_ROSTER, ON_STAFF, DRAFTED_BY, TRADED_TO, SAME_TRADE, SAME_EVENT -> false;
            default -> true;
        };
    }

    /** Whether something is the name of a kind. */
    public static boolean isName(String name) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(name));
    }
}
