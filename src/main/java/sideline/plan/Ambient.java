package sideline.plan;

import org.jspecify.annotations.Nullable;

/**
 * The values that every field file may use without an argument: the day at which the whole question is put, and the
 * season and week that it falls into.
 *
 * @param asOfDate the parameter that holds the day; null when the question is put today
 */
record Ambient(@Nullable String asOfDate) {

    static final Ambient TODAY = new Ambient(null);

    /** The text that stands for an ambient parameter; null when the name is none. */
    @Nullable
    String text(String name) {
        return switch (name) {
            case "asOfDate" -> asOfDate == null ? "NULL" : asOfDate;
            case "asOfSeason", "asOfWeek" -> asOfDate == null ? "NULL" : name;
            default -> null;
        };
    }
}
