package sideline.page.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sideline.page.origin.Source;

/**
 * A stay with a team in a season: on the roster with a position, or on the staff with a role; the fragments {@code Stay} and
 * {@code Office}.
 *
 * @param season the year in which the season starts
 * @param team the franchise
 * @param teamSeason what it was called then
 * @param firstWeek the first week; null when from the start or not known
 * @param lastWeek the last week; null when to the end or not known
 * @param weeksKnown whether the weeks are known
 * @param position the position on the roster; null on a staff and where not known
 * @param role the role on the staff; null on a roster
 * @param roleClass the class of the role; null where nobody asked
 * @param interim whether he stood in for somebody; null where nobody asked
 * @param games how many games he led; null in other roles and where not known
 * @param sources where it comes from; null where nobody asked
 */
public record Stay(
        int season,
        FranchiseId team,
        FormerName teamSeason,
        @Nullable Integer firstWeek,
        @Nullable Integer lastWeek,
        boolean weeksKnown,
        @Nullable String position,
        @Nullable String role,
        @Nullable String roleClass,
        @Nullable Boolean interim,
        @Nullable Integer games,
        @Nullable List<Source> sources) {

    /** A franchise by its id. */
    public record FranchiseId(String id) {}

    /** What a franchise was called in a season. */
    public record FormerName(String name) {}

    /** Whether it is a stay on a staff. */
    public boolean isOnStaff() {
        return role != null;
    }

    /** The role on the staff, the position on the roster in words, or {@code Player}. */
    public String part() {
        if (role != null) {
            return Boolean.TRUE.equals(interim) && !role.contains("nterim") ? "Interim " + lowerFirst(role) : role;
        }
        return position == null ? "Player" : Positions.name(position);
    }

    /** The role on the staff, the position on the roster as lists have it, {@code RB}, or {@code player}. */
    public String listed() {
        return role != null ? role : Objects.requireNonNullElse(position, "player");
    }

    private static String lowerFirst(String role) {
        return Character.toLowerCase(role.charAt(0)) + role.substring(1);
    }

    /** Whether he was head coach, interim or not. */
    public boolean isHeadCoach() {
        return "HEAD_COACH".equals(roleClass);
    }

    /** Where it comes from; empty where nobody asked. */
    public List<Source> origins() {
        return Objects.requireNonNullElse(sources, List.of());
    }
}
