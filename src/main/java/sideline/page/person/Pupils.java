package sideline.page.person;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sideline.page.person.CoachedData.Coached;

/**
 * Whom a coach coached in one season.
 *
 * @param season the season
 * @param seasons all his seasons, oldest first
 * @param total how many players he coached in all
 * @param groups the season's players by franchise and role, {@code Kansas City Chiefs, head coach}
 */
record Pupils(int season, List<Integer> seasons, int total, Map<String, List<Pupil>> groups) {

    /**
     * A player of the season.
     *
     * @param isDoubtful whether it is not known that both were there at the same time
     */
    record Pupil(CoachedData.Pupil player, boolean isDoubtful) {

        /** The code of his position; empty when not known. */
        String position() {
            return player.position() == null ? "" : player.position();
        }
    }

    static Pupils of(int season, List<Integer> seasons, CoachedData data) {
        var coach = data.coach();
        var links = coach == null ? List.<Coached>of() : coach.coached();
        // Who left and came back has several links of one season.
        var seen = new HashSet<String>();
        var groups = links.stream()
                .filter(link -> seen.add(link.player().id() + link.team().id() + link.role()))
                .collect(Collectors.groupingBy(
                        link -> link.teamSeason().name() + ", " + link.role(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                link -> new Pupil(link.player(), "SAME_SEASON".equals(link.basis())),
                                Collectors.toList())));
        return new Pupils(season, seasons, data.players().totalCount(), groups);
    }

    /** How many there are in the season. */
    long count() {
        return groups.values().stream()
                .flatMap(List::stream)
                .map(pupil -> pupil.player().id())
                .distinct()
                .count();
    }

    /** Whether it is not known of anybody whether both were there at the same time. */
    boolean hasDoubtful() {
        return groups.values().stream().flatMap(List::stream).anyMatch(Pupil::isDoubtful);
    }
}
