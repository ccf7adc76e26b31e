package sideline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.graph.NameKey;

/** Finds stints, names and weeks that end before they begin, lie outside a franchise's life or overlap. */
final class SpanChecks {

    private final Franchises franchises;
    private final List<Problem> problems = new ArrayList<>();

    private SpanChecks(Franchises franchises) {
        this.franchises = franchises;
    }

    /** Everything that is wrong, by file; empty when nothing is. */
    static List<Problem> problemsOf(League league, Franchises franchises) {
        var checks = new SpanChecks(franchises);
        var names = league.teamNames().stream().map(Stretch::of).toList();
        var rosters = league.rosterStints().stream().map(Stretch::of).toList();
        var staffs = league.staffStints().stream().map(Stretch::of).toList();
        names.forEach(checks::checkOrder);
        rosters.forEach(checks::checkOrder);
        staffs.forEach(checks::checkOrder);
        rosters.forEach(checks::checkFranchise);
        staffs.forEach(checks::checkFranchise);
        checks.checkOverlaps(names, Stretch::team, SpanChecks::shareSeason);
        // One person has one place at a time; only weeks can tell a move within a season from a contradiction.
        checks.checkOverlaps(rosters, Stretch::person, SpanChecks::collide);
        // A coach may have several roles at once, but no role twice.
        checks.checkOverlaps(
                staffs, stint -> stint.person() + " " + stint.team() + " " + stint.role(), SpanChecks::collide);
        checks.checkDays(league.weeks());
        return checks.problems;
    }

    private void checkOrder(Stretch stretch) {
        var span = stretch.span();
        if (span.lastSeason() < span.firstSeason()) {
            report(stretch, "last_season", span.lastSeason() + " is before the first season, " + span.firstSeason());
        }
        var firstWeek = span.firstWeek();
        var lastWeek = span.lastWeek();
        if (span.firstSeason() == span.lastSeason() && firstWeek != null && lastWeek != null && lastWeek < firstWeek) {
            report(stretch, "last_week", lastWeek + " is before the first week, " + firstWeek);
        }
    }

    private void checkFranchise(Stretch stretch) {
        // A franchise that is not known at all is reported where references are checked.
        if (franchises.namesOf(stretch.team()).isEmpty()) {
            return;
        }
        for (var season = stretch.span().firstSeason(); season <= stretch.span().lastSeason(); season++) {
            if (franchises.nameIn(stretch.team(), season) == null) {
                report(stretch, "team", "the " + stretch.team() + " did not play in " + season + " by team_names.csv");
                return;
            }
        }
    }

    private void checkOverlaps(
            List<Stretch> stretches, Function<Stretch, String> owner, BiPredicate<Stretch, Stretch> collide) {
        var byOwner = new LinkedHashMap<String, List<Stretch>>();
        for (var stretch : stretches) {
            var earlier = byOwner.computeIfAbsent(owner.apply(stretch), key -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> collide.test(other, stretch))
                    .findFirst()
                    .ifPresent(other -> report(
                            stretch,
                            null,
                            "the row overlaps line " + other.place().line() + "; correct the seasons or weeks of one"));
            earlier.add(stretch);
        }
    }

    private void checkDays(List<Fact.Week> weeks) {
        var byDay = weeks.stream()
                .sorted(Comparator.comparing(Fact.Week::firstDay).thenComparing(Fact.Week::lastDay))
                .toList();
        for (var i = 1; i < byDay.size(); i++) {
            var before = byDay.get(i - 1);
            if (!byDay.get(i).firstDay().isAfter(before.lastDay())) {
                problems.add(Problem.at(
                        byDay.get(i).place(),
                        "first_day",
                        byDay.get(i).firstDay() + " belongs to the week of line "
                                + before.place().line() + " as well; weeks do not overlap"));
            }
        }
    }

    private static boolean shareSeason(Stretch one, Stretch other) {
        return one.span().firstSeason() <= other.span().lastSeason()
                && other.span().firstSeason() <= one.span().lastSeason();
    }

    private static boolean collide(Stretch one, Stretch other) {
        var first = Math.max(one.span().firstSeason(), other.span().firstSeason());
        var last = Math.min(one.span().lastSeason(), other.span().lastSeason());
        var sameTeam = Objects.equals(one.team(), other.team());
        for (var season = first; season <= last; season++) {
            var weeks = one.span().weeksIn(season);
            var otherWeeks = other.span().weeksIn(season);
            var comparable = sameTeam || (weeks.known() && otherWeeks.known());
            if (comparable && weeks.meets(otherWeeks)) {
                return true;
            }
        }
        return false;
    }

    private void report(Stretch stretch, @Nullable String column, String reason) {
        problems.add(Problem.at(stretch.place(), column, reason));
    }

    /** What a stint and a franchise's name have in common. */
    private record Stretch(Place place, String person, String team, String role, Span span) {

        static Stretch of(Fact.TeamName name) {
            var last = name.lastSeason();
            var span = new Span(name.firstSeason(), last == null ? Range.SEASON.to() : last, null, null);
            return new Stretch(name.place(), "", name.team(), "", span);
        }

        static Stretch of(Fact.RosterStint stint) {
            return new Stretch(stint.place(), stint.player(), stint.team(), "", stint.span());
        }

        static Stretch of(Fact.StaffStint stint) {
            var role = stint.role() == null ? "" : NameKey.of(stint.role());
            return new Stretch(stint.place(), stint.coach(), stint.team(), role, stint.span());
        }
    }
}
