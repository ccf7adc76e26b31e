package sideline.ingest.nflverse.coach;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.FactTable;
import sideline.ingest.csv.Row;
import sideline.ingest.fact.Fact.CoachedUnit;
import sideline.ingest.fact.Fact.StaffStint.RoleClass;
import sideline.names.NameKey;

/** What the wordings of roles on staffs mean: a table that is read from the top, {@code staff-roles.csv}. */
public final class StaffRoles {

    private static final FactTable TABLE = FactTable.of("/nflverse/staff-roles.csv", "words", "role_class", "unit");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*( ![a-z0-9]+)*");
    private static final Pattern PARTS = Pattern.compile("[/(),&;]|\\band\\b");
    private static final Set<String> HELPING = Set.of(
            "assistant",
            "asst",
            "quality",
            "consultant",
            "analyst",
            "intern",
            "aide",
            "assistantship",
            "fellowship",
            "fellow",
            "advisor");
    private static final Set<String> HEAD_COACH = Set.of("head", "coach");

    private final List<Line> lines;
    private final Map<String, StaffRole> classed = new HashMap<>();

    /**
     * What a role means.
     *
     * @param roleClass its class; null when it is no coach's
     * @param unit whom it covers; null when that is not known
     */
    record StaffRole(
            @Nullable RoleClass roleClass, @Nullable CoachedUnit unit) {}

    /** A row of the table. */
    private record Line(List<String> words, List<String> without, StaffRole role) {

        static Line of(Row row) {
            var halves = row.text("words").split(" !", -1);
            if (!WORDS.matcher(row.text("words")).matches()) {
                row.refuse("words", "a row has words in small letters, and those after a '!' that may not occur");
            }
            var unit = row.optionalOneOf("unit", CoachedUnit.class);
            var none = "NONE".equals(row.optionalText("role_class"));
            var roleClass = none ? null : row.oneOf("role_class", RoleClass.class);
            if (roleClass == RoleClass.POSITION_COACH && (unit == null || !unit.isGroup())) {
                row.refuse("unit", "a position coach covers a group");
            }
            return new Line(
                    List.of(halves[0].split(" ")),
                    Arrays.stream(halves).skip(1).toList(),
                    new StaffRole(roleClass, unit));
        }

        boolean fits(Set<String> part) {
            return part.containsAll(words) && without.stream().noneMatch(part::contains);
        }
    }

    private StaffRoles(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The table that Sideline ships. */
    public static StaffRoles shipped() {
        return read(TABLE.text());
    }

    /**
     * A table that is given as text.
     *
     * @throws sideline.ingest.csv.IngestException when a line does not fit, with its number
     */
    static StaffRoles read(String text) {
        return new StaffRoles(TABLE.rows(text, Line::of));
    }

    /** What a role means; somebody's helper, nobody knows whose, when no row of the table fits. */
    StaffRole of(String role) {
        return classed.computeIfAbsent(role, this::classify);
    }

    /** Whether the table has a row for any part of a role. */
    boolean knows(String role) {
        return parts(role).stream().anyMatch(part -> byTable(part) != null);
    }

    /**
     * The offices that a role names: of an interim head coach with another one both, each in its own words; otherwise the
     * role as it is.
     */
    List<String> offices(String role) {
        if (!isInterim(role) || of(role).roleClass() != RoleClass.HEAD_COACH) {
            return List.of(role);
        }
        var lead = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var part : PARTS.splitAsStream(role).map(String::strip).toList()) {
            var meant = byTable(words(part));
            if (meant != null && meant.roleClass() != null) {
                (meant.roleClass() == RoleClass.HEAD_COACH ? lead : others).add(part);
            }
        }
        return others.isEmpty() ? List.of(role) : List.of(String.join("/", lead), String.join("/", others));
    }

    /** Whether a role's words say that somebody stands in. */
    static boolean isInterim(String role) {
        return words(role).contains("interim");
    }

    private StaffRole classify(String role) {
        StaffRole strongest = null;
        var helping = false;
        var known = false;
        for (var part : parts(role)) {
            var meant = byTable(part);
            if (meant == null) {
                continue;
            }
            known = true;
            var roleClass = meant.roleClass();
            var isCoordinator = part.contains("coordinator");
            if (helping
                    && (roleClass == RoleClass.POSITION_COACH
                            || (roleClass == RoleClass.SPECIAL_TEAMS_COORDINATOR && !isCoordinator))) {
                meant = new StaffRole(RoleClass.ASSISTANT, meant.unit());
            }
            if (meant.roleClass() != null && (strongest == null || isStronger(meant, strongest, part))) {
                strongest = meant;
            }
            helping |= !part.containsAll(HEAD_COACH)
                    && !isCoordinator
                    && part.stream().anyMatch(HELPING::contains);
        }
        if (strongest != null) {
            return strongest;
        }
        return new StaffRole(known ? null : RoleClass.ASSISTANT, null);
    }

    /** Of two that are as strong the first counts, unless only the second tells whom it covers. */
    private static boolean isStronger(StaffRole one, StaffRole other, Set<String> part) {
        var rank = rank(one, part);
        var otherRank = rank(other, Set.of());
        var unitUnknown = other.unit() == null || other.unit() == CoachedUnit.ALL;
        return rank < otherRank || (rank == otherRank && unitUnknown && one.unit() != null);
    }

    private static int rank(StaffRole role, Set<String> part) {
        return switch (requireNonNull(role.roleClass())) {
            case HEAD_COACH -> 0;
            case OFFENSIVE_COORDINATOR, DEFENSIVE_COORDINATOR -> 1;
            case SPECIAL_TEAMS_COORDINATOR -> part.contains("coordinator") ? 2 : 3;
            case POSITION_COACH -> 3;
            case COORDINATOR_OTHER -> 4;
            case ASSISTANT -> 5;
        };
    }

    private @Nullable StaffRole byTable(Set<String> part) {
        return lines.stream()
                .filter(line -> line.fits(part))
                .findFirst()
                .map(Line::role)
                .orElse(null);
    }

    private static List<Set<String>> parts(String role) {
        return PARTS.splitAsStream(role)
                .map(StaffRoles::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Set<String> words(String text) {
        var key = NameKey.of(text.replace('–', ' '));
        return key.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(key.split(" ")));
    }
}
