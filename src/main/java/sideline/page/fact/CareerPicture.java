package sideline.page.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sideline.page.origin.Days;
import sideline.page.timeline.Layout;
import sideline.page.timeline.Layout.Span;
import sideline.page.timeline.SeasonTime;
import sideline.page.timeline.Timeline;

/** Draws a career: a row for each post, grouped by franchise, with the drafts and trades. */
public final class CareerPicture {

    private CareerPicture() {}

    /**
     * The picture.
     *
     * @param posts the posts, oldest first
     * @param moves drafts and trades
     * @param colors the colours of franchises by id
     */
    public static Timeline of(List<Post> posts, List<Move> moves, Map<String, String> colors) {
        var layout = new Layout();
        for (var post : posts) {
            var team = post.stays().get(0).team().id();
            layout.team(team, post.team(), colors.get(team));
            layout.stay(team, post.part(), "", post.isOnStaff(), spans(post));
        }
        for (var move : moves) {
            if (!posts.isEmpty()) {
                layout.moment(at(move), day(move), label(move), move.isDraft() ? "drafted" : "traded");
            }
        }
        return layout.timeline();
    }

    private static double at(Move move) {
        var date = move.date();
        return date == null ? move.season() : SeasonTime.at(move.season(), LocalDate.parse(date));
    }

    private static String day(Move move) {
        var day = Days.of(move.date(), move.datePrecision() == null ? "" : move.datePrecision());
        return day.isEmpty() ? String.valueOf(move.season()) : day;
    }

    private static String label(Move move) {
        return (move.isDraft() ? "drafted by the " : "traded to the ")
                + move.team().name();
    }

    private static List<Span> spans(Post post) {
        var spans = new ArrayList<Span>();
        for (var stay : post.stays()) {
            var next = new Span(
                    SeasonTime.start(stay.season(), stay.firstWeek()),
                    // Weeks beyond the regular season differ by team; a stay that goes on next season had no end.
                    goesOn(post, stay) ? stay.season() + 1.0 : SeasonTime.end(stay.season(), stay.lastWeek()),
                    !stay.weeksKnown(),
                    !stay.weeksKnown());
            var before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before != null && before.end() >= next.start()) {
                spans.set(spans.size() - 1, joined(before, next));
            } else {
                spans.add(next);
            }
        }
        return spans;
    }

    /** Two stretches that touch, the earlier first. */
    private static Span joined(Span one, Span other) {
        var isLater = other.end() >= one.end();
        return new Span(
                one.start(),
                isLater ? other.end() : one.end(),
                one.isStartOpen(),
                isLater ? other.isEndOpen() : one.isEndOpen());
    }

    private static boolean goesOn(Post post, Stay stay) {
        return post.stays().stream()
                .anyMatch(next -> next.season() == stay.season() + 1
                        && next.firstWeek() != null
                        && next.firstWeek() == 1
                        && stay.lastWeek() != null
                        && stay.lastWeek() >= 17);
    }
}
