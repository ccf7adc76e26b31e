package sideline.page.share;

import java.util.List;
import sideline.page.Shown;
import sideline.page.frame.Frame;
import sideline.page.timeline.Layout;
import sideline.page.timeline.Timeline;

/**
 * What an embedded answer shows.
 *
 * @param title whom or what it is about
 * @param sentence the answer, or that there is none
 * @param note that the answer has changed since it was embedded; empty where it has not
 * @param brief what it tells beside the sentence
 * @param age the age of the data; empty where there is no answer
 * @param href the whole answer
 */
record Embedded(String title, String sentence, String note, Brief brief, String age, String href) {

    private static final int POINTS = 3;
    private static final Brief NOTHING = new Layout()::timeline;

    static Embedded of(Shown shown) {
        var frame = shown.frame();
        var state = shown.state();
        if (state != null) {
            // The article that embeds it stays readable: the reason stands where the answer stood.
            return new Embedded(
                    state.heading(),
                    state.text(),
                    "",
                    NOTHING,
                    "",
                    frame.permalink().home() + "/");
        }
        return new Embedded(
                frame.head().title(),
                sentence(frame),
                frame.permalink().changed(),
                shown.model() instanceof Brief brief ? brief : NOTHING,
                frame.dataset() == null ? "" : frame.dataset().age(),
                frame.permalink().url());
    }

    private static String sentence(Frame frame) {
        return frame.head().description().isEmpty()
                ? frame.head().title()
                : frame.head().description();
    }

    /** The strongest points, where there is more than what the sentence says. */
    List<Brief.Point> points() {
        var points = brief.points();
        return points.size() < 2 ? List.of() : points.stream().limit(POINTS).toList();
    }

    Timeline timeline() {
        return brief.timeline();
    }

    String publishers() {
        return String.join("; ", brief.publishers().stream().limit(POINTS).toList());
    }
}
