package sideline.ingest;

import java.util.Set;

/**
 * What an import speaks for: of links of these types in these seasons that rest on its sources, those that it does not
 * state have vanished.
 *
 * @param kinds types of links
 * @param firstSeason the first season
 * @param lastSeason the last season
 */
public record Scope(Set<String> kinds, int firstSeason, int lastSeason) {

    public Scope {
        kinds = Set.copyOf(kinds);
    }
}
