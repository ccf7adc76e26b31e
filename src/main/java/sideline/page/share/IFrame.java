package sideline.page.share;

import org.springframework.web.util.HtmlUtils;
import sideline.page.frame.Frame;

/**
 * The one line with which an answer stands in another page. It is as wide as it may be, has the height that is given, and shows
 * what fits.
 *
 * @param width how wide it is at most, in pixels
 * @param height how high it is
 */
public record IFrame(int width, int height) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    /** The usual one. */
    public static IFrame usual() {
        return new IFrame(WIDTH, HEIGHT);
    }

    /** The usual one within the measures of a site; what is no number does not count. */
    static IFrame within(String maxWidth, String maxHeight) {
        return new IFrame(within(maxWidth, WIDTH), within(maxHeight, HEIGHT));
    }

    private static int within(String most, int usual) {
        return most.matches("\\d{1,6}") ? Math.min(usual, Math.max(1, Integer.parseInt(most))) : usual;
    }

    /** The line for the answer that is shown, whatever becomes of it. */
    public String of(Frame frame) {
        return line(frame, frame.permalink().embed());
    }

    /** The line that tells when the answer is no longer the one that is shown. */
    public String frozen(Frame frame) {
        return line(frame, frame.permalink().versioned(frame.permalink().embed()));
    }

    private String line(Frame frame, String path) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"width:100%%;max-width:%dpx;border:0\" loading=\"lazy\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(frame.permalink().home() + path),
                        HtmlUtils.htmlEscape(frame.head().title()),
                        width,
                        height,
                        width);
    }
}
