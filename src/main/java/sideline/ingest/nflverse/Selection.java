package sideline.ingest.nflverse;

import java.util.Set;

/**
 * What of the files is imported. All of them are read in any case, because who somebody is can be told only from all.
 *
 * @param firstSeason the first season
 * @param lastSeason the last season
 * @param parts the parts; never empty
 */
public record Selection(int firstSeason, int lastSeason, Set<Part> parts) {

    /** The season of the league's first published files. */
    public static final int EARLIEST = 1920;

    /** A season that is never reached. */
    public static final int LATEST = 2100;

    public Selection {
        parts = Set.copyOf(parts);
        if (parts.isEmpty() || lastSeason < firstSeason) {
            throw new IllegalArgumentException("a selection selects something");
        }
    }

    /** Everything. */
    public static Selection all() {
        return new Selection(EARLIEST, LATEST, Set.of(Part.values()));
    }

    /** Whether a part of a season is imported. */
    boolean has(Part part, int season) {
        return parts.contains(part) && firstSeason <= season && season <= lastSeason;
    }

    /** Whether nothing is left out. */
    boolean isAll() {
        return hasAllSeasons() && parts.size() == Part.values().length;
    }

    /** Whether every season is imported. */
    boolean hasAllSeasons() {
        return firstSeason <= EARLIEST && lastSeason >= LATEST;
    }
}
