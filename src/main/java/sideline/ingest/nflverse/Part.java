package sideline.ingest.nflverse;

import java.util.Set;

/** The parts of what nflverse publishes that can be imported by themselves. */
public enum Part {
    /** Everyone of players.csv, with links or without. */
    PLAYERS,
    /** Who was drafted by whom, with which pick. */
    DRAFTS,
    /** Who was with which team when. */
    ROSTERS,
    /** Trades with everything that moved in them. */
    TRADES,
    /** Head coaches. */
    COACHES,
    /** The days of the seasons' weeks. */
    WEEKS;

    /** The types of the links that it states. */
    Set<String> kinds() {
        return switch (this) {
            case DRAFTS -> Set.of("DRAFTED_BY", "SELECTED");
            case ROSTERS -> Set.of("ON_ROSTER");
            case TRADES -> Set.of("MOVED", "TRADED_TO");
            case COACHES -> Set.of("ON_STAFF", "LED");
            case PLAYERS, WEEKS -> Set.of();
        };
    }
}
