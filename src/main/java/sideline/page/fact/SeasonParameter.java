package sideline.page.fact;

import org.jspecify.annotations.Nullable;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;

/** A season in an address. */
public final class SeasonParameter {

    private SeasonParameter() {}

    /**
     * The season; null when none is given.
     *
     * @throws Refusal when it is no year
     */
    public static @Nullable Integer of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("[12]\\d{3}")) {
            throw new Refusal(
                    State.unusable("'" + text + "' is no season; write the year in which it starts, as 2023."));
        }
        return Integer.valueOf(text);
    }
}
