package sideline.page.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.team.SeasonData.Employed;
import sideline.page.team.SeasonData.Rostered;

/**
 * Somebody on the roster or staff of a season.
 *
 * @param person who
 * @param part the codes of his positions, or his roles
 * @param jersey the number, {@code #23}; empty for coaches and when not known
 * @param time when he was there where that is not the whole season, {@code weeks 3–18}; else empty
 * @param note how far from the team a player stood, or how many games a head coach led; else empty
 * @param isGone whether he had certainly left before the day asked for
 * @param isDoubtful whether it is not known which weeks he was there
 */
record Member(Entity person, String part, String jersey, String time, String note, boolean isGone, boolean isDoubtful) {

    private static final String GROUP_NONE = "";

    /** Players by group of positions; who came back is one member. */
    static List<Member> players(List<Rostered> stints) {
        var members = new LinkedHashMap<String, List<Rostered>>();
        stints.forEach(stint -> members.computeIfAbsent(stint.player().id(), id -> new ArrayList<>())
                .add(stint));
        return members.values().stream().map(Member::player).toList();
    }

    private static Member player(List<Rostered> stints) {
        var last = stints.get(stints.size() - 1);
        var jersey = stints.stream()
                .map(Rostered::jersey)
                .filter(Objects::nonNull)
                .map(number -> "#" + number)
                .reduce((one, other) -> other)
                .orElse("");
        var status = stints.stream().anyMatch(stint -> "ACTIVE".equals(stint.status())) ? "" : note(last.status());
        return new Member(
                last.player().entity(),
                last.position() == null ? "" : last.position(),
                jersey,
                time(stints.stream()
                        .map(stint -> weeks(stint.firstWeek(), stint.lastWeek()))
                        .toList()),
                status,
                stints.stream().allMatch(stint -> stint.weeksKnown() && stint.lastWeek() != null),
                stints.stream().noneMatch(Rostered::weeksKnown));
    }

    private static String note(@Nullable String status) {
        return switch (status == null ? "" : status) {
            case "PRACTICE_SQUAD" -> "practice squad";
            case "RESERVE" -> "reserve";
            default -> "";
        };
    }

    /** Coaches by rank; who had several roles is one member. */
    static List<Member> coaches(List<Employed> stints) {
        var members = new LinkedHashMap<String, List<Employed>>();
        stints.forEach(stint -> members.computeIfAbsent(stint.coach().id(), id -> new ArrayList<>())
                .add(stint));
        return members.values().stream().map(Member::coach).toList();
    }

    private static Member coach(List<Employed> stints) {
        var games = stints.stream()
                .map(Employed::games)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return new Member(
                stints.get(0).coach(),
                String.join(", ", stints.stream().map(Member::role).distinct().toList()),
                "",
                time(stints.stream()
                        .map(stint -> weeks(stint.firstWeek(), stint.lastWeek()))
                        .toList()),
                games == 0 ? "" : games == 1 ? "led 1 game" : "led " + games + " games",
                stints.stream().allMatch(stint -> stint.weeksKnown() && stint.lastWeek() != null),
                stints.stream().noneMatch(Employed::weeksKnown));
    }

    private static String role(Employed stint) {
        return stint.interim()
                        && !stint.role().toLowerCase(java.util.Locale.ROOT).contains("interim")
                ? stint.role() + " (interim)"
                : stint.role();
    }

    private static String time(List<String> weeks) {
        return weeks.stream().anyMatch(String::isEmpty) ? GROUP_NONE : "weeks " + String.join(", ", weeks);
    }

    private static String weeks(@Nullable Integer first, @Nullable Integer last) {
        if (last == null) {
            return first == null || first <= 1 ? "" : first + "–";
        }
        return Objects.requireNonNullElse(first, 1) + "–" + last;
    }
}
