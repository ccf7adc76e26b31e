package sideline.page.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sideline.page.ask.Entity;
import sideline.page.fact.Careers;
import sideline.page.fact.Stay;
import sideline.page.link.LinkData.Overlap;
import sideline.page.link.LinkData.Relationship;
import sideline.page.link.LinkData.Step;
import sideline.page.link.LinkData.Way;
import sideline.page.origin.Days;
import sideline.page.timeline.Layout;
import sideline.page.timeline.Layout.Span;
import sideline.page.timeline.SeasonTime;
import sideline.page.timeline.Timeline;

/** Draws when and where the links of an answer were: of all direct ways, or of the strongest chain. */
final class Evidence {

    private static final int WAYS = 5;

    private final Careers careers;
    private final Layout layout = new Layout();

    private Evidence(Careers careers) {
        this.careers = careers;
    }

    static Timeline timeline(Relationship answer, Careers careers) {
        var evidence = new Evidence(careers);
        var ways = answer.ways();
        var drawn = ways.isEmpty() || ways.get(0).isChain()
                ? ways.stream().limit(1)
                : ways.stream().limit(WAYS);
        drawn.map(Way::steps)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        step -> step.team() == null ? "" : step.team().id(), LinkedHashMap::new, Collectors.toList()))
                .forEach((team, steps) -> evidence.draw(steps));
        return evidence.layout.timeline();
    }

    /** Draws the links at one franchise. */
    private void draw(List<Step> steps) {
        var team = steps.get(0).team();
        if (team != null) {
            layout.team(team.id(), name(steps, team), team.color());
            people(steps).forEach(person -> stays(person, team, shared(person, steps)));
            steps.stream()
                    .filter(step -> !step.to().isTeam())
                    .map(Step::overlaps)
                    .flatMap(List::stream)
                    .forEach(overlap -> layout.together(team.id(), span(overlap)));
        }
        steps.forEach(this::moment);
    }

    /** The name of the franchise as it was called in the overlaps, else today's. */
    private static String name(List<Step> steps, Entity team) {
        var names = steps.stream()
                .flatMap(step -> step.overlaps().stream())
                .map(overlap -> overlap.teamSeason().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? team.name() : names;
    }

    private static Set<Entity> people(List<Step> steps) {
        var people = new LinkedHashSet<Entity>();
        for (var step : steps) {
            people.add(step.from());
            if (!step.to().isTeam()) {
                people.add(step.to());
            }
        }
        return people;
    }

    /** The seasons in which a person was together with another; empty where the links lead to the franchise alone. */
    private static Set<Integer> shared(Entity person, List<Step> steps) {
        return steps.stream()
                .filter(step -> !step.to().isTeam())
                .filter(step -> step.from().equals(person) || step.to().equals(person))
                .flatMap(step -> step.overlaps().stream())
                .map(Overlap::season)
                .collect(Collectors.toSet());
    }

    /** The parts that a person had in these seasons, or all of them where there are none, each from its beginning to its end. */
    private void stays(Entity person, Entity team, Set<Integer> seasons) {
        var career = careers.of(person);
        if (career == null) {
            return;
        }
        var there = career.stays().stream()
                .filter(stay -> stay.team().id().equals(team.id()))
                .toList();
        parts(there).values().stream()
                .filter(stays -> seasons.isEmpty() || stays.stream().anyMatch(stay -> seasons.contains(stay.season())))
                .forEach(stays -> layout.stay(
                        team.id(),
                        person.name(),
                        stays.get(stays.size() - 1).listed(),
                        stays.get(0).isOnStaff(),
                        spans(stays)));
    }

    private static Map<String, List<Stay>> parts(List<Stay> stays) {
        // A player is listed at several positions over the years; that is one stay all the same.
        var position = stays.stream()
                .filter(stay -> !stay.isOnStaff())
                .map(Stay::listed)
                .reduce((one, other) -> other)
                .orElse("");
        return stays.stream()
                .collect(Collectors.groupingBy(
                        stay -> stay.isOnStaff() ? stay.listed().toLowerCase(Locale.ROOT) : position,
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** The stays drawn together where one goes on in the next season. */
    private static List<Span> spans(List<Stay> stays) {
        var spans = new ArrayList<Span>();
        for (var stay :
                stays.stream().sorted(Comparator.comparingInt(Stay::season)).toList()) {
            var isOpen = !stay.weeksKnown();
            var next = new Span(
                    SeasonTime.start(stay.season(), stay.firstWeek()),
                    SeasonTime.end(stay.season(), stay.lastWeek()),
                    isOpen,
                    isOpen);
            var before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before != null && before.end() >= next.start()) {
                var end = Math.max(before.end(), next.end());
                spans.set(spans.size() - 1, new Span(before.start(), end, before.isStartOpen(), next.isEndOpen()));
            } else {
                spans.add(next);
            }
        }
        return spans;
    }

    private static Span span(Overlap overlap) {
        var isDoubtful = "SAME_SEASON".equals(overlap.basis());
        return new Span(
                SeasonTime.start(overlap.season(), overlap.firstWeek()),
                SeasonTime.end(overlap.season(), overlap.lastWeek()),
                isDoubtful,
                isDoubtful);
    }

    private void moment(Step step) {
        var trade = step.trade();
        if (trade != null) {
            var at = trade.date() == null
                    ? trade.season()
                    : SeasonTime.at(trade.season(), LocalDate.parse(trade.date()));
            var day = Days.of(trade.date(), trade.datePrecision());
            layout.moment(at, day.isEmpty() ? String.valueOf(trade.season()) : day, traded(step), "traded");
        }
        if (step.kind().equals("DRAFTED_BY") && !step.seasons().isEmpty()) {
            int season = step.seasons().get(0);
            layout.moment(season, String.valueOf(season), step.from().name() + " drafted", "drafted");
        }
    }

    private static String traded(Step step) {
        var team = step.team();
        return team == null ? "Traded" : "Trade to the " + team.name();
    }
}
