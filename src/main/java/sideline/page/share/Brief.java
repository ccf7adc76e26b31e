package sideline.page.share;

import java.util.List;
import sideline.page.timeline.Timeline;

/** What an answer tells beside its sentence where there is little room: in the pages of others, and in its picture. */
public interface Brief {

    /** When it was; empty where nothing is drawn. */
    Timeline timeline();

    /** What the sentence sums up, the strongest first; empty where it says all. */
    default List<Point> points() {
        return List.of();
    }

    /** Who says so: publishers, each once. */
    default List<String> publishers() {
        return List.of();
    }

    /**
     * One of several things that an answer says.
     *
     * @param line the class that draws the kind of link
     * @param sentence what it says
     */
    record Point(String line, String sentence) {}
}
