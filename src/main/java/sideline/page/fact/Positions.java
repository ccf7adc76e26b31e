package sideline.page.fact;

import java.util.Map;

/** Positions in words, by the codes that rosters use. */
public final class Positions {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("QB", "Quarterback"),
            Map.entry("RB", "Running back"),
            Map.entry("HB", "Halfback"),
            Map.entry("FB", "Fullback"),
            Map.entry("WR", "Wide receiver"),
            Map.entry("TE", "Tight end"),
            Map.entry("OL", "Offensive lineman"),
            Map.entry("T", "Tackle"),
            Map.entry("OT", "Offensive tackle"),
            Map.entry("G", "Guard"),
            Map.entry("OG", "Guard"),
            Map.entry("C", "Center"),
            Map.entry("DL", "Defensive lineman"),
            Map.entry("DE", "Defensive end"),
            Map.entry("DT", "Defensive tackle"),
            Map.entry("NT", "Nose tackle"),
            Map.entry("LB", "Linebacker"),
            Map.entry("ILB", "Inside linebacker"),
            Map.entry("OLB", "Outside linebacker"),
            Map.entry("MLB", "Middle linebacker"),
            Map.entry("DB", "Defensive back"),
            Map.entry("CB", "Cornerback"),
            Map.entry("S", "Safety"),
            Map.entry("SAF", "Safety"),
            Map.entry("FS", "Free safety"),
            Map.entry("SS", "Strong safety"),
            Map.entry("K", "Kicker"),
            Map.entry("PK", "Kicker"),
            Map.entry("P", "Punter"),
            Map.entry("LS", "Long snapper"),
            Map.entry("KR", "Kick returner"),
            Map.entry("PR", "Punt returner"));

    private Positions() {}

    /** The position of a code, {@code Running back}; an unknown code as it is. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
