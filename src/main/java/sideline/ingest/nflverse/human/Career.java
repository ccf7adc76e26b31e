package sideline.ingest.nflverse.human;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact.CoachedUnit;
import sideline.ingest.fact.Fact.StaffStint.RoleClass;
import sideline.ingest.fact.Position;

/** The offices of one coach on staffs. */
public final class Career {

    private final List<Office> offices = new ArrayList<>();

    /**
     * What somebody was on a staff.
     *
     * @param who the coach: what tells him from others, such as the key of his name
     * @param unit whom he covered; null when not known
     */
    public record Office(
            String who,
            String team,
            int season,
            RoleClass roleClass,
            @Nullable CoachedUnit unit) {

        /** Whether he directly coached somebody of a position group. */
        public boolean covers(CoachedUnit group) {
            return switch (roleClass) {
                case HEAD_COACH -> true;
                case OFFENSIVE_COORDINATOR, DEFENSIVE_COORDINATOR, SPECIAL_TEAMS_COORDINATOR ->
                    side(unit) == side(group);
                case POSITION_COACH -> unit == group;
                case COORDINATOR_OTHER, ASSISTANT -> false;
            };
        }
    }

    void add(Office office) {
        offices.add(office);
    }

    /** What he did, in the order read. */
    public List<Office> offices() {
        return offices;
    }

    /** Whether nothing is known of him. */
    public boolean isEmpty() {
        return offices.isEmpty();
    }

    /** His first season. */
    public int firstSeason() {
        return offices.stream().mapToInt(Office::season).min().orElse(Integer.MAX_VALUE);
    }

    /** The offices of his first season. */
    public List<Office> first() {
        return offices.stream()
                .filter(office -> office.season() == firstSeason())
                .toList();
    }

    /** The franchises that he coached for. */
    public Set<String> teams() {
        return offices.stream().map(Office::team).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each franchise the office in which he came to it. */
    public List<Office> arrivals() {
        return teams().stream()
                .map(team -> offices.stream()
                        .filter(office -> office.team().equals(team))
                        .min(Comparator.comparingInt(Office::season))
                        .orElseThrow())
                .toList();
    }

    /** Whether he ever coached a position group or side. */
    public boolean covered(CoachedUnit unit) {
        return offices.stream().anyMatch(office -> office.unit() == unit);
    }

    /** Whether he ever worked with the offense or the defense; anything else is no side. */
    public boolean workedWith(@Nullable CoachedUnit side) {
        return side != null && offices.stream().anyMatch(office -> side(office.unit()) == side);
    }

    /** The position group of a position; null for a special teams player without one. */
    static @Nullable CoachedUnit group(@Nullable Position position) {
        if (position == null) {
            return null;
        }
        return switch (position) {
            case QB -> CoachedUnit.QB;
            case RB, FB, HB -> CoachedUnit.RB;
            case WR -> CoachedUnit.WR;
            case TE -> CoachedUnit.TE;
            case OL, T, OT, LT, RT, G, OG, LG, RG, C -> CoachedUnit.OL;
            case DL, DE, DT, NT, EDGE -> CoachedUnit.DL;
            case LB, ILB, MLB, OLB -> CoachedUnit.LB;
            case DB, CB, S, FS, SS, SAF -> CoachedUnit.DB;
            case ST, K, PK, P, LS, KR, PR -> CoachedUnit.ST;
        };
    }

    /** The side of the ball of a unit; null for everybody and for special teams. */
    public static @Nullable CoachedUnit side(@Nullable CoachedUnit unit) {
        if (unit == null) {
            return null;
        }
        return switch (unit) {
            case OFFENSE, QB, RB, WR, TE, OL -> CoachedUnit.OFFENSE;
            case DEFENSE, DL, LB, DB -> CoachedUnit.DEFENSE;
            case SPECIAL_TEAMS, ST, ALL -> null;
        };
    }

    /** The other side of the ball. */
    public static @Nullable CoachedUnit otherSide(@Nullable CoachedUnit side) {
        if (side == null) {
            return null;
        }
        return side == CoachedUnit.OFFENSE ? CoachedUnit.DEFENSE : CoachedUnit.OFFENSE;
    }
}
