package sideline.page.person;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.person.PersonData.Coaching;

/**
 * A coach who directly coached a player with one franchise.
 *
 * @param coach the coach
 * @param roles his roles, in order, spelled as first met
 * @param teamKey the franchise's id without its type
 * @param team the franchise as it was called then
 * @param seasons the seasons
 * @param isDoubtful whether it is not known of any season that both were there at the same time
 */
record Mentor(Entity coach, String roles, String teamKey, String team, String seasons, boolean isDoubtful) {

    /** The coaches in the order in which they first coached him, the higher in rank first. */
    static List<Mentor> of(List<Coaching> links) {
        return links.stream()
                .collect(Collectors.groupingBy(
                        link -> link.coach().id() + link.team().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Mentor::one)
                .toList();
    }

    private static Mentor one(List<Coaching> links) {
        var first = links.get(0);
        return new Mentor(
                first.coach(),
                distinct(links.stream().map(Coaching::role)),
                Entity.key(first.team().id()),
                distinct(links.stream().map(link -> link.teamSeason().name())),
                Seasons.of(links.stream().map(Coaching::season).toList()),
                links.stream().allMatch(link -> Objects.equals(link.basis(), "SAME_SEASON")));
    }

    private static String distinct(Stream<String> texts) {
        var seen = new LinkedHashSet<String>();
        return texts.filter(text -> seen.add(text.toLowerCase(Locale.ROOT))).collect(Collectors.joining(", "));
    }
}
