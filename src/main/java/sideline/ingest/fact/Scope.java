package sideline.ingest.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Range;

/**
 * What an import speaks for, of what rests on its sources: what it does not state of that has vanished.
 *
 * @param kinds labels and types; empty for all
 * @param firstSeason the first season
 * @param lastSeason the last season
 */
public record Scope(Set<String> kinds, int firstSeason, int lastSeason) {

    /** Everything that rests on its sources. */
    public static final Scope ALL = new Scope(Set.of(), Range.SEASON.from(), Range.SEASON.to());

    public Scope {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the source states all facts of a kind. */
    public boolean covers(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** The seasons as parameters; null for all. */
    public Map<String, @Nullable Object> seasons() {
        var seasons = new HashMap<String, @Nullable Object>();
        seasons.put("firstSeason", kinds.isEmpty() ? null : firstSeason);
        seasons.put("lastSeason", kinds.isEmpty() ? null : lastSeason);
        return seasons;
    }
}
