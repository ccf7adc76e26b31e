package sideline.ingest.nflverse.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact.StaffStint.RoleClass;
import sideline.ingest.nflverse.human.Career;
import sideline.ingest.nflverse.human.Career.Office;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.human.Presence;

/**
 * Tells whether a coach is a player who had his name before, by what speaks for it: whom he coached, where, under whom,
 * and how rare the name is. One bearer must be likely, and no other possible.
 */
final class Namesakes {

    private static final int LONGEST_GAP = 15;
    private static final int LIKELY = 3;
    private static final int UNLIKELY = 1;
    private static final double NEARLY_NOBODY = 0.03;
    private static final double RARE = 0.1;
    private static final double COMMON = 1.0;

    private final Presence presence;
    private final CommonNames names = CommonNames.shipped();

    Namesakes(Presence presence) {
        this.presence = presence;
    }

    /**
     * What was found of a player of a coach's name.
     *
     * @param points how much speaks for one man; null when it is impossible
     * @param grounds what does, in words
     */
    record Found(Human player, @Nullable Integer points, List<String> grounds) {

        boolean isLikely() {
            return points != null && points >= LIKELY;
        }

        /** How certain it is that they are one, from 0 to 100. */
        int certainty() {
            return points == null ? 0 : Math.min(97, 52 + 6 * points);
        }

        private int order() {
            return points == null ? Integer.MIN_VALUE : points;
        }

        String reason() {
            return String.join("; ", grounds);
        }
    }

    /** Every player of the name with what was found, the likeliest first. */
    List<Found> look(String name, Career career, @Nullable LocalDate birthDate, List<Human> players) {
        return players.stream()
                .map(player -> look(name, career, birthDate, player, players.size()))
                .sorted(Comparator.comparingInt(Found::order)
                        .reversed()
                        .thenComparing(found -> found.player().name()))
                .toList();
    }

    /** The one who is meant; null when none is likely or another is possible. */
    static @Nullable Found only(List<Found> found) {
        if (found.isEmpty() || !found.get(0).isLikely()) {
            return null;
        }
        var others = found.subList(1, found.size()).stream()
                .map(Found::points)
                .filter(Objects::nonNull)
                .toList();
        var best = Objects.requireNonNull(found.get(0).points());
        return others.stream().allMatch(points -> points <= UNLIKELY && best >= LIKELY + 2) ? found.get(0) : null;
    }

    private Found look(String name, Career career, @Nullable LocalDate birthDate, Human player, int bearers) {
        var grounds = new ArrayList<String>();
        var born = player.birthDate();
        if (birthDate != null && born != null) {
            var agree = birthDate.equals(born);
            grounds.add(agree ? "name and birth date agree" : "the birth dates differ");
            return new Found(player, agree ? Integer.valueOf(10) : null, grounds);
        }
        var impossible = impossible(career, player);
        if (impossible != null) {
            return new Found(player, null, List.of(impossible));
        }
        grounds.add(
                "played until " + presence.seasons(player).getMax() + " and is on staffs from " + career.firstSeason());
        var points = byUnit(career, player, grounds)
                + byTeam(career, player, grounds)
                + byColleagues(career, player, grounds)
                + byName(name, grounds);
        if (bearers > 1) {
            grounds.add("another player had the name");
            points--;
        }
        return new Found(player, points, grounds);
    }

    private @Nullable String impossible(Career career, Human player) {
        var seasons = presence.seasons(player);
        if (seasons.getCount() == 0 || career.isEmpty()) {
            return "the years of one of them are not known";
        }
        var first = career.firstSeason();
        var last = seasons.getMax();
        if (seasons.getMin() > first) {
            return "the player began in " + seasons.getMin() + " and the coach in " + first;
        }
        if (last > first || (last == first && !playedThere(career, player))) {
            return "the player played until " + last + " and the coach began in " + first;
        }
        if (last + LONGEST_GAP < first) {
            return "the player ended in " + last + " and the coach began in " + first;
        }
        if (career.first().stream().anyMatch(office -> office.roleClass() == RoleClass.HEAD_COACH)) {
            return "the coach began as head coach, which says nothing of the years before";
        }
        return null;
    }

    private boolean playedThere(Career career, Human player) {
        return career.first().stream()
                .anyMatch(office -> presence.playedFor(player).contains(office.team() + "-" + office.season()));
    }

    private int byUnit(Career career, Human player, List<String> grounds) {
        var group = presence.group(player);
        var side = Career.side(group);
        if (group != null && career.covered(group)) {
            grounds.add("coached the position that he had played");
            return 3;
        }
        if (career.workedWith(side)) {
            grounds.add("coached the side of the ball that he had played on");
            return 1;
        }
        if (career.workedWith(Career.otherSide(side))) {
            grounds.add("coached the other side of the ball only");
            return -3;
        }
        return 0;
    }

    private int byTeam(Career career, Human player, List<String> grounds) {
        var teams = presence.teamsOf(player);
        var began = career.first().stream()
                .map(Office::team)
                .filter(teams::contains)
                .min(Comparator.naturalOrder());
        if (began.isPresent()) {
            grounds.add("began with the " + began.get() + ", for whom he had played");
            return 3;
        }
        var later = career.teams().stream().filter(teams::contains).findFirst();
        later.ifPresent(team -> grounds.add("coached the " + team + ", for whom he had played"));
        return later.isPresent() ? 2 : 0;
    }

    /** Who had coached him as a player and hired him, or worked beside him. */
    private int byColleagues(Career career, Human player, List<String> grounds) {
        var group = presence.group(player);
        if (group == null) {
            return 0;
        }
        Set<String> own = career.offices().stream().map(Office::who).collect(Collectors.toSet());
        var coaches = presence.playedFor(player).stream()
                .flatMap(presence::staff)
                .filter(office -> office.covers(group) && !own.contains(office.who()))
                .map(Office::who)
                .collect(Collectors.toSet());
        var hirer = career.arrivals().stream()
                .flatMap(office -> presence.staff(office.team() + "-" + office.season()))
                .filter(office -> office.roleClass() == RoleClass.HEAD_COACH && coaches.contains(office.who()))
                .min(Comparator.comparing(Office::who));
        if (hirer.isPresent()) {
            grounds.add("came to the staff of a head coach who had coached him, "
                    + hirer.get().who());
            return 3;
        }
        var beside = career.offices().stream()
                .flatMap(office -> presence.staff(office.team() + "-" + office.season()))
                .filter(office -> coaches.contains(office.who()))
                .min(Comparator.comparing(Office::who));
        beside.ifPresent(office -> grounds.add("worked beside somebody who had coached him, " + office.who()));
        return beside.isPresent() ? 1 : 0;
    }

    private int byName(String name, List<String> grounds) {
        var bearers = names.bearers(name);
        if (bearers >= COMMON) {
            grounds.add("a common name");
            return -1;
        }
        if (bearers >= RARE) {
            return 0;
        }
        grounds.add("a rare name");
        return bearers < NEARLY_NOBODY ? 3 : 1;
    }
}
