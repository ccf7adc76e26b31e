package sideline.page.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.graph.Row;
import sideline.page.link.LinkData.Overlap;
import sideline.page.link.LinkData.Step;
import sideline.page.origin.Days;

/** The links of an answer as rows of a table. */
final class Rows {

    private Rows() {}

    static Row of(Step step, List<Integer> cites) {
        return new Row(
                step.from(),
                step.to(),
                Kind.valueOf(step.kind()),
                label(step),
                names(step),
                String.join("; ", terms(step)),
                Seasons.of(step.seasons()),
                cites);
    }

    /** Seen from the coach, the player was coached; seen from the head coach, the assistant worked for him. */
    private static String label(Step step) {
        var kind = Kind.valueOf(step.kind());
        var overlaps = step.overlaps();
        return switch (kind) {
            case COACHED_BY -> overlaps.stream().anyMatch(each -> each.fromRole() != null) ? "Coached" : kind.label();
            case WORKED_FOR ->
                overlaps.stream().map(Overlap::fromRole).anyMatch(Rows::isHeadCoach)
                        ? (overlaps.stream().map(Overlap::toRole).anyMatch(Rows::isHeadCoach)
                                ? "Worked together"
                                : "Led")
                        : kind.label();
            default -> kind.label();
        };
    }

    private static boolean isHeadCoach(@Nullable String role) {
        return role != null
                && role.toLowerCase(Locale.ROOT).contains("head coach")
                && !role.toLowerCase(Locale.ROOT).contains("assistant");
    }

    private static String names(Step step) {
        var names = step.overlaps().stream()
                .map(Overlap::teamSeason)
                .map(LinkData.TeamName::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() && step.team() != null ? step.team().name() : names;
    }

    private static List<String> terms(Step step) {
        var terms = new ArrayList<String>();
        terms.addAll(roles(
                step.from(), step.overlaps().stream().map(Overlap::fromRole).toList()));
        terms.addAll(
                roles(step.to(), step.overlaps().stream().map(Overlap::toRole).toList()));
        if (step.round() != null) {
            terms.add("round " + step.round() + (step.overall() == null ? "" : ", pick " + step.overall()));
        }
        if (step.date() != null) {
            terms.add(Days.of(step.date(), "DAY"));
        }
        if ("SAME_SEASON".equals(step.basis())) {
            terms.add("weeks not stated");
        }
        return terms;
    }

    private static List<String> roles(Entity person, List<String> roles) {
        var known = roles.stream().filter(Objects::nonNull).distinct().toList();
        return known.isEmpty() ? List.of() : List.of(person.name() + ": " + String.join(", ", known));
    }
}
