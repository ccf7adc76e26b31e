package sideline.page.share;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Set;

/**
 * The fonts of pictures: those of the pages that this machine has.
 *
 * @param serif for answers
 * @param sans for everything else
 */
record Fonts(String serif, String sans) {

    private static final List<String> SERIFS = List.of("Charter", "Source Serif 4", "Georgia", "Liberation Serif");
    private static final List<String> SANS =
            List.of("Inter", "Roboto", "Helvetica Neue", "Noto Sans", "Liberation Sans");

    /** The best ones of this machine. */
    static Fonts ofThisMachine() {
        var installed = installed();
        return new Fonts(best(SERIFS, installed, Font.SERIF), best(SANS, installed, Font.SANS_SERIF));
    }

    /** Whether this machine has any; Java draws no text where it has none. */
    static boolean areInstalled() {
        return !installed().isEmpty();
    }

    private static Set<String> installed() {
        try {
            return Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Java itself fails where fontconfig finds no font.
            return Set.of();
        }
    }

    private static String best(List<String> wanted, Set<String> installed, String other) {
        return wanted.stream().filter(installed::contains).findFirst().orElse(other);
    }

    /** How wide a text of the answer is, in pixels. */
    double answerWidth(String text, int size) {
        return width(text, new Font(serif, Font.BOLD, size));
    }

    /** How wide another text is. */
    double width(String text, int size) {
        return width(text, new Font(sans, Font.PLAIN, size));
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }
}
