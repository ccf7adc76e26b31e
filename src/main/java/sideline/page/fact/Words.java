package sideline.page.fact;

import java.util.Locale;

/** Names of facts in words. */
public final class Words {

    private Words() {}

    /** {@code draftedBy.season} as {@code Drafted by, season}. */
    public static String of(String predicate) {
        var words = predicate
                .replace(".", ", ")
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])", " ")
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
