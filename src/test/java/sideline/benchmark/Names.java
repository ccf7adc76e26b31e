package sideline.benchmark;

import java.util.List;
import java.util.Random;

/** Names of nobody. */
final class Names {

    private static final List<String> SYLLABLES =
            List.of("ba", "do", "ke", "li", "mo", "na", "ro", "sa", "ti", "vu", "wen", "yor", "zel", "har", "den");

    private Names() {}

    static String of(Random random) {
        return word(random) + " " + word(random);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (var i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
