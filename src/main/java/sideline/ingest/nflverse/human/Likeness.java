package sideline.ingest.nflverse.human;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Position;
import sideline.names.NameKey;

/** How far two spellings, two days or two positions can be one man's. */
public final class Likeness {

    private static final Pattern GENERATION = Pattern.compile(" (jr|sr|ii|iii|iv|v)$");
    private static final int DAYS_OF_A_SLIP = 31;
    private static final Map<Position, Body> BODIES = bodies();
    // Who changes between these is no other man: a tall safety becomes a linebacker, a fullback a tight end.
    private static final Set<Set<Body>> NEIGHBOURS = Set.of(
            EnumSet.of(Body.LINEBACKER, Body.LINEMAN_IN_DEFENCE),
            EnumSet.of(Body.LINEBACKER, Body.BACK_IN_DEFENCE),
            EnumSet.of(Body.LINEBACKER, Body.RUNNER),
            EnumSet.of(Body.LINEBACKER, Body.TIGHT_END),
            EnumSet.of(Body.BACK_IN_DEFENCE, Body.RECEIVER),
            EnumSet.of(Body.BACK_IN_DEFENCE, Body.RUNNER),
            EnumSet.of(Body.RECEIVER, Body.RUNNER),
            EnumSet.of(Body.RECEIVER, Body.TIGHT_END),
            EnumSet.of(Body.RECEIVER, Body.PASSER),
            EnumSet.of(Body.RUNNER, Body.TIGHT_END),
            EnumSet.of(Body.LINEMAN, Body.TIGHT_END),
            EnumSet.of(Body.LINEMAN, Body.LINEMAN_IN_DEFENCE),
            EnumSet.of(Body.TIGHT_END, Body.LINEMAN_IN_DEFENCE));

    private enum Body {
        PASSER,
        RUNNER,
        RECEIVER,
        TIGHT_END,
        LINEMAN,
        LINEMAN_IN_DEFENCE,
        LINEBACKER,
        BACK_IN_DEFENCE,
        KICKER
    }

    private Likeness() {}

    private static Map<Position, Body> bodies() {
        var bodies = new EnumMap<Position, Body>(Position.class);
        for (var position : Position.values()) {
            switch (position) {
                case QB -> bodies.put(position, Body.PASSER);
                case RB, FB, HB -> bodies.put(position, Body.RUNNER);
                case WR -> bodies.put(position, Body.RECEIVER);
                case TE -> bodies.put(position, Body.TIGHT_END);
                case OL, T, OT, LT, RT, G, OG, LG, RG, C -> bodies.put(position, Body.LINEMAN);
                case DL, DE, DT, NT, EDGE -> bodies.put(position, Body.LINEMAN_IN_DEFENCE);
                case LB, ILB, MLB, OLB -> bodies.put(position, Body.LINEBACKER);
                case DB, CB, S, FS, SS, SAF -> bodies.put(position, Body.BACK_IN_DEFENCE);
                case K, PK, P -> bodies.put(position, Body.KICKER);
                // Anybody snaps, returns and covers.
                case ST, LS, KR, PR -> {}
            }
        }
        return bodies;
    }

    /** The key of a name without a generation at its end: {@code odell beckham} for {@code Odell Beckham Jr.}. */
    static String bare(String name) {
        return GENERATION.matcher(NameKey.of(name)).replaceAll("");
    }

    /** Whether a name is one of several but for a generation at its end. */
    static boolean isOneOf(Collection<String> names, String name) {
        var bare = bare(name);
        return names.stream().anyMatch(one -> bare(one).equals(bare));
    }

    /** Whether a name has a word of one of several, such as the surname. */
    public static boolean shareAWord(Collection<String> names, String name) {
        var words = new HashSet<>(words(name));
        return names.stream().anyMatch(one -> !Collections.disjoint(words, words(one)));
    }

    private static List<String> words(String name) {
        return List.of(bare(name).split(" ", -1));
    }

    /** Whether two birth dates are one; a slip of the pen in one part or of a few days tells nothing. */
    static Agreement ofBirths(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Agreement.UNKNOWN;
        }
        if (one.equals(other)) {
            return Agreement.YES;
        }
        var equalParts = (one.getYear() == other.getYear() ? 1 : 0)
                + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        var exchanged = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        var near = Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_OF_A_SLIP;
        return equalParts >= 2 || exchanged || near ? Agreement.UNKNOWN : Agreement.NO;
    }

    /** Whether a man of some positions plays another: the same group, one that men change to, or none of these. */
    public static Agreement ofPositions(@Nullable Position one, Collection<Position> others) {
        var body = one == null ? null : BODIES.get(one);
        var bodies = EnumSet.noneOf(Body.class);
        others.stream().map(BODIES::get).forEach(each -> {
            if (each != null) {
                bodies.add(each);
            }
        });
        if (body == null || bodies.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (bodies.contains(body)) {
            return Agreement.YES;
        }
        return bodies.stream().anyMatch(each -> NEIGHBOURS.contains(EnumSet.of(body, each)))
                ? Agreement.UNKNOWN
                : Agreement.NO;
    }
}
