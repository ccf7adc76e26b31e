package sideline.page.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.origin.Source;

/**
 * Stays in one part with one franchise, season after season without a gap.
 *
 * @param stays its stays, oldest first; at least one
 */
public record Post(List<Stay> stays) {

    public Post {
        stays = List.copyOf(stays);
    }

    /** The posts of a career in the order in which they began. */
    public static List<Post> of(List<Stay> stays) {
        var posts = new ArrayList<List<Stay>>();
        for (var stay :
                stays.stream().sorted(Comparator.comparingInt(Stay::season)).toList()) {
            posts.stream()
                    .filter(post -> goesOn(post.get(post.size() - 1), stay))
                    .findFirst()
                    .ifPresentOrElse(post -> post.add(stay), () -> posts.add(new ArrayList<>(List.of(stay))));
        }
        return posts.stream().map(Post::new).toList();
    }

    /** Whether a stay goes on with a later one; who is listed at another position stays all the same. */
    private static boolean goesOn(Stay stay, Stay next) {
        return stay.team().equals(next.team())
                && next.season() - stay.season() <= 1
                && stay.isOnStaff() == next.isOnStaff()
                && (!stay.isOnStaff() || stay.part().equalsIgnoreCase(next.part()));
    }

    /** The franchise's id without its type. */
    public String teamKey() {
        return Entity.key(stays.get(0).team().id());
    }

    /** The franchise as it was called, {@code St. Louis Rams, Los Angeles Rams}. */
    public String team() {
        return stays.stream().map(stay -> stay.teamSeason().name()).distinct().collect(Collectors.joining(", "));
    }

    /** What he was there; the last position of a player. */
    public String part() {
        return isOnStaff() ? stays.get(0).part() : stays.get(stays.size() - 1).part();
    }

    /** Whether it was on the staff. */
    public boolean isOnStaff() {
        return stays.get(0).isOnStaff();
    }

    /** Whether he led the team. */
    public boolean isHeadCoach() {
        return stays.get(0).isHeadCoach();
    }

    /** The seasons. */
    public List<Integer> years() {
        return stays.stream().map(Stay::season).distinct().toList();
    }

    /** The seasons, {@code 2013–25}. */
    public String seasons() {
        return Seasons.of(years());
    }

    /** The weeks where only a part of one season is known, {@code weeks 3–18}; else empty. */
    public String weeks() {
        var weeks = years().size() > 1
                ? List.<String>of()
                : stays.stream()
                        .map(Post::weeks)
                        .filter(text -> !text.isEmpty())
                        .toList();
        return weeks.isEmpty() ? "" : "weeks " + String.join(", ", weeks);
    }

    private static String weeks(Stay stay) {
        var first = stay.firstWeek();
        var last = stay.lastWeek();
        if (last == null && (first == null || first == 1)) {
            return "";
        }
        return String.format(Locale.ROOT, "%d–%s", first == null ? 1 : first, last == null ? "" : last);
    }

    /** How many games he led; 0 in other roles and where nobody tells. */
    public int games() {
        return stays.stream()
                .map(Stay::games)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Where it comes from. */
    public List<Source> sources() {
        return stays.stream().map(Stay::origins).flatMap(List::stream).toList();
    }
}
