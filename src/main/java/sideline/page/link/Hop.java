package sideline.page.link;

import java.util.List;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.link.LinkData.Overlap;
import sideline.page.link.LinkData.Step;

/**
 * One step of a chain as the path strip shows it.
 *
 * @param from who is nearer to the start
 * @param to who or what is nearer to the end
 * @param kind the kind of link
 * @param where the team as it was called then, and the seasons: {@code Los Angeles Rams, 2020–21}
 * @param isDoubtful whether it is not known that both were there at the same time
 */
record Hop(Entity from, Entity to, Kind kind, String where, boolean isDoubtful) {

    static Hop of(Step step) {
        return new Hop(
                step.from(),
                step.to(),
                Kind.valueOf(step.kind()),
                String.join(", ", List.of(team(step), Seasons.of(step.seasons()))),
                "SAME_SEASON".equals(step.basis()));
    }

    private static String team(Step step) {
        var names = step.overlaps().stream()
                .map(Overlap::teamSeason)
                .map(LinkData.TeamName::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            return String.join(" and ", names);
        }
        var team = step.team();
        return team == null ? "" : team.name();
    }
}
