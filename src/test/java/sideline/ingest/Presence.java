package sideline.ingest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Span;
import sideline.ingest.fact.Weeks;
import sideline.ingest.league.League;
import sideline.ingest.league.SidelineFormat;
import sideline.ingest.league.Stated;

/** Whether somebody was certainly with a team at the beginning and at the end of a season, counted in Java from the files. */
final class Presence {

    private static final int POSTSEASON_ROUNDS = 4;

    private final List<Stay> stays;
    private final League league;

    /** One season of a stint. */
    record Stay(
            String person,
            String team,
            int season,
            Weeks weeks,
            boolean coach,
            boolean headCoach,
            boolean interim,
            boolean stays) {

        static Stay of(Stated stint, int season) {
            var weeks = stint.span().weeksIn(season);
            if (stint.file().equals(SidelineFormat.ROSTER)) {
                return new Stay(
                        stint.id("player"), stint.id("team"), season, weeks, false, false, false, stint.has("status"));
            }
            var isHead = stint.id("roleClass").equals("HEAD_COACH");
            return new Stay(
                    stint.id("coach"), stint.id("team"), season, weeks, true, isHead, stint.flag("interim"), true);
        }

        private boolean isHere(Stay other) {
            return team.equals(other.team) && season == other.season;
        }

        private boolean provesNothing() {
            return !weeks.known() && interim;
        }
    }

    Presence(League league) {
        this.league = league;
        this.stays = Stream.of(SidelineFormat.ROSTER, SidelineFormat.STAFF)
                .flatMap(file -> league.stated(file).stream())
                .flatMap(stint -> seasons(stint.span()).mapToObj(season -> Stay.of(stint, season)))
                .toList();
    }

    private static IntStream seasons(Span span) {
        return IntStream.rangeClosed(span.firstSeason(), span.lastSeason());
    }

    String basis(Stay one, Stay other) {
        if (one.weeks().known() && other.weeks().known()) {
            return "SAME_WEEK";
        }
        var certain = isThroughout(one)
                || isThroughout(other)
                || (isAtBeginning(one) && isAtBeginning(other))
                || (isAtEnd(one) && isAtEnd(other));
        return certain ? "CERTAIN" : "SAME_SEASON";
    }

    private boolean isThroughout(Stay stay) {
        return isAtBeginning(stay) && isAtEnd(stay);
    }

    private boolean isAtBeginning(Stay stay) {
        return ledAll(stay)
                || equal(stay.weeks().first(), 1)
                || (stay.weeks().first() == null
                        && !stay.provesNothing()
                        && isSteady(stay, stay.season() - 1)
                        && stays.stream()
                                .anyMatch(before -> isStayIn(before, stay, stay.season() - 1)
                                        && before.stays()
                                        && lastsToTheEnd(before)));
    }

    private boolean isAtEnd(Stay stay) {
        var last = stay.weeks().last();
        if (ledAll(stay) || (last != null && last >= lastWeek(stay))) {
            return true;
        }
        var led = stays.stream()
                .filter(one -> one.headCoach() && one.isHere(stay))
                .toList();
        if (stay.coach() && stay.weeks().first() != null && last == null) {
            return !stay.headCoach() || led.stream().allMatch(one -> one.weeks().known());
        }
        var isShared = led.stream().map(Stay::person).distinct().count() > 1;
        return last == null
                && stay.stays()
                && !stay.provesNothing()
                && !(stay.headCoach() && isShared && !stay.weeks().known())
                && isSteady(stay, stay.season() + 1)
                && stays.stream()
                        .anyMatch(after -> isStayIn(after, stay, stay.season() + 1)
                                && (after.weeks().first() == null
                                        || equal(after.weeks().first(), 1)));
    }

    private boolean ledAll(Stay stay) {
        return stay.headCoach()
                && !stay.interim()
                && !stay.weeks().known()
                && isSteady(stay, stay.season())
                && stays.stream()
                        .filter(one -> one.headCoach() && one.isHere(stay))
                        .allMatch(one -> one.person().equals(stay.person()));
    }

    private static boolean isStayIn(Stay one, Stay stay, int season) {
        return one.season() == season
                && one.team().equals(stay.team())
                && one.person().equals(stay.person())
                && one.coach() == stay.coach();
    }

    /** Whether he was with no other team in the season and in another one. */
    private boolean isSteady(Stay stay, int season) {
        return stays.stream()
                .filter(one ->
                        one.person().equals(stay.person()) && (one.season() == season || one.season() == stay.season()))
                .allMatch(one -> one.team().equals(stay.team()));
    }

    private boolean lastsToTheEnd(Stay stay) {
        return stay.weeks().last() == null || stay.weeks().last() >= lastWeek(stay);
    }

    /** The last week that the team is known to have played, at least the last before the postseason. */
    private int lastWeek(Stay stay) {
        var known = stays.stream()
                .filter(one -> one.isHere(stay) && one.coach() == stay.coach())
                .flatMap(one -> Stream.ofNullable(
                        one.weeks().last() == null
                                ? one.weeks().first()
                                : one.weeks().last()))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var weeks = league.stated(SidelineFormat.WEEKS).stream()
                .filter(week -> equal(week.number("season"), stay.season()))
                .mapToInt(week -> Integer.parseInt(week.id("week")))
                .max()
                .orElse(0);
        return Math.max(known, weeks - POSTSEASON_ROUNDS);
    }

    private static boolean equal(@Nullable Integer one, int other) {
        return one != null && one == other;
    }
}
