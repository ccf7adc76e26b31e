package sideline.ingest.nflverse.file;

import org.jspecify.annotations.Nullable;

/** How a player stood with the team by a row of a roster file, from the closest to the loosest. */
public enum RosterStatus {
    /** On the active list, in uniform or not. */
    ACTIVE,
    /** On the practice squad. */
    PRACTICE_SQUAD,
    /** Injured, suspended, exempt or otherwise kept but not able to play. */
    RESERVE,
    /** With the team; how is not known. */
    UNKNOWN,
    /** With the team at some time of the season and no more. */
    LEFT,
    /** Not with the team, unless something else proves that he was. */
    AWAY;

    /** How the graph calls it; null where it is not known. */
    @Nullable
    public String stored() {
        return compareTo(UNKNOWN) < 0 ? name() : null;
    }

    /** Whether the row says that the player was with the team when it was written. */
    public boolean isWithTeam() {
        return compareTo(LEFT) < 0;
    }

    /** Whether the row says that the player was with the team at some time of the season. */
    public boolean isPresence() {
        return this != AWAY;
    }

    /** The word for the report. */
    public String word() {
        return switch (this) {
            case ACTIVE, PRACTICE_SQUAD, RESERVE -> name();
            case UNKNOWN -> "not known";
            case LEFT, AWAY -> "not with the team";
        };
    }
}
