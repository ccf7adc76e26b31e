package sideline.ingest.league;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Problem;
import sideline.names.NameKey;

/** Finds stints, names and weeks that end before they begin, lie outside a franchise's life or overlap. */
final class SpanChecks {

    private final Franchises franchises;
    private final Ground ground;
    private final List<Problem> problems = new ArrayList<>();

    private SpanChecks(Franchises franchises, Ground ground) {
        this.franchises = franchises;
        this.ground = ground;
    }

    /** Everything that is wrong, by file; empty when nothing is. */
    static List<Problem> problemsOf(League league, Franchises franchises, Ground ground) {
        var checks = new SpanChecks(franchises, ground);
        var names = league.stated(SidelineFormat.TEAM_NAMES);
        var rosters = league.stated(SidelineFormat.ROSTER);
        var staffs = league.stated(SidelineFormat.STAFF);
        names.forEach(checks::checkOrder);
        rosters.forEach(checks::checkOrder);
        staffs.forEach(checks::checkOrder);
        rosters.forEach(checks::checkFranchise);
        staffs.forEach(checks::checkFranchise);
        checks.checkOverlaps(names, name -> name.id("team"), SpanChecks::shareSeason);
        // One person has one place at a time; only weeks can tell a move within a season from a contradiction.
        checks.checkOverlaps(rosters, stint -> stint.id("player"), SpanChecks::collide);
        // A coach may have several roles at once, but no role twice.
        checks.checkOverlaps(
                staffs,
                stint -> stint.id("coach") + " " + stint.id("team") + " " + NameKey.of(stint.id("role")),
                SpanChecks::collide);
        checks.checkDays(league.stated(SidelineFormat.WEEKS));
        return checks.problems;
    }

    private void checkOrder(Stated stretch) {
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

    private void checkFranchise(Stated stretch) {
        // A franchise that is not known at all is reported where references are checked.
        if (ground == Ground.FILES && franchises.namesOf(stretch.id("team")).isEmpty()) {
            return;
        }
        for (var season = stretch.span().firstSeason(); season <= stretch.span().lastSeason(); season++) {
            if (franchises.nameIn(stretch.id("team"), season) == null) {
                report(stretch, "team", ground.idle(stretch.id("team"), season));
                return;
            }
        }
    }

    private void checkOverlaps(
            List<Stated> stretches, Function<Stated, String> owner, BiPredicate<Stated, Stated> collide) {
        var byOwner = new LinkedHashMap<String, List<Stated>>();
        for (var stretch : stretches) {
            var earlier = byOwner.computeIfAbsent(owner.apply(stretch), key -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> collide.test(other, stretch))
                    .findFirst()
                    .ifPresent(other -> report(stretch, null, ground.overlaps(other)));
            earlier.add(stretch);
        }
    }

    private void checkDays(List<Stated> weeks) {
        var byDay = weeks.stream()
                .sorted(comparing((Stated week) -> week.id("firstDay")).thenComparing(week -> week.id("lastDay")))
                .toList();
        for (var i = 1; i < byDay.size(); i++) {
            var before = byDay.get(i - 1);
            var week = byDay.get(i);
            if (week.id("firstDay").compareTo(before.id("lastDay")) <= 0) {
                report(
                        week,
                        "first_day",
                        week.id("firstDay") + " belongs to the week of line "
                                + before.place().line() + " as well; weeks do not overlap");
            }
        }
    }

    private static boolean shareSeason(Stated one, Stated other) {
        return one.span().firstSeason() <= other.span().lastSeason()
                && other.span().firstSeason() <= one.span().lastSeason();
    }

    private static boolean collide(Stated one, Stated other) {
        var first = Math.max(one.span().firstSeason(), other.span().firstSeason());
        var last = Math.min(one.span().lastSeason(), other.span().lastSeason());
        var sameTeam = one.id("team").equals(other.id("team"));
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

    private void report(Stated stretch, @Nullable String column, String reason) {
        problems.add(Problem.at(stretch.place(), column, reason));
    }
}
