package sideline.ingest.nflverse;

import org.jspecify.annotations.Nullable;

/** How a player stood with the team by the codes of roster files, from the closest to the loosest. */
enum RosterStatus {
    /** On the active list, in uniform or not. */
    ACTIVE,
    /** On the practice squad. */
    PRACTICE_SQUAD,
    /** Injured, suspended, exempt or otherwise kept but not able to play. */
    RESERVE,
    /** With the team at some time of the season; how is not known. */
    UNKNOWN,
    /** Released, traded away or retired: not with the team any more. */
    GONE,
    /** Free to sign elsewhere: never with the team in this season. */
    UNSIGNED;

    /** What a code of the column {@code status} means; null when the code is not known. */
    static @Nullable RosterStatus of(@Nullable String code) {
        if (code == null) {
            return UNKNOWN;
        }
        return switch (code) {
            case "ACT", "INA" -> ACTIVE;
            case "DEV" -> PRACTICE_SQUAD;
            case "RES", "PUP", "SUS", "EXE", "RSN", "RSR", "NWT", "E01", "E02", "E14" -> RESERVE;
            case "CUT", "TRC", "TRD", "TRT", "RET" -> GONE;
            case "UFA", "RFA" -> UNSIGNED;
            default -> null;
        };
    }

    /** How the graph calls it; null where it is not known. */
    @Nullable
    String stored() {
        return compareTo(UNKNOWN) < 0 ? name() : null;
    }

    /** Whether the player was with the team in the week or at the time that the row speaks of. */
    boolean isWithTeam() {
        return compareTo(GONE) < 0;
    }
}
