package sideline.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sideline.ingest.kind.FactTexts;

/** What the feed of changes says of an import that changed something: one change, with how many there are now of what. */
final class ImportChange {

    private ImportChange() {}

    /**
     * The change's values.
     *
     * @param before how many there were, by what
     * @param after how many there are
     */
    static Map<String, Object> of(Collection<LeagueReader> readers, Map<String, Long> before, Map<String, Long> after) {
        var counts = new TreeMap<>(after);
        var leagues = readers.stream().map(LeagueReader::league).collect(Collectors.joining(" and "));
        return Map.of(
                "action", "IMPORTED",
                "kind", "IMPORT",
                "facts", List.of(),
                "involves", List.of(),
                "sources", List.of(),
                "sentence",
                        leagues.isEmpty()
                                ? "What follows from the facts was derived anew."
                                : "Imported: " + leagues + ".",
                "names", List.copyOf(counts.keySet()),
                "befores",
                        counts.keySet().stream()
                                .map(name -> FactTexts.of(before.get(name)))
                                .toList(),
                "afters", counts.values().stream().map(String::valueOf).toList());
    }
}
