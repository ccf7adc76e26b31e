package sideline.ingest.nflverse.coach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.ingest.csv.FactTable;
import sideline.ingest.csv.Range;
import sideline.names.NameKey;

/** How many players bear a name, by how many bear its parts: a table that was counted, {@code common-names.csv}. */
final class CommonNames {

    private static final FactTable TABLE = FactTable.of("/nflverse/common-names.csv", "name", "kind", "players");
    private static final Range BEARERS = new Range("a number of players", 1, 100_000);
    private static final double PLAYERS = 24_356;
    private static final int GIVEN_UNLISTED = 10;
    private static final int FAMILY_UNLISTED = 4;
    private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv", "v");

    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> family = new HashMap<>();

    private CommonNames() {}

    /** Which part of a name it is. */
    private enum Kind {
        GIVEN,
        FAMILY
    }

    /** The table that Sideline ships. */
    static CommonNames shipped() {
        var names = new CommonNames();
        TABLE.rows(row -> (row.oneOf("kind", Kind.class) == Kind.GIVEN ? names.given : names.family)
                .put(row.text("name"), row.integer("players", BEARERS)));
        return names;
    }

    /** How many players would bear a name if given and family names met by chance; below 0.03 nearly nobody. */
    double bearers(String name) {
        var words = List.of(NameKey.of(name).split(" "));
        var last = words.size() - 1;
        while (last > 1 && SUFFIXES.contains(words.get(last))) {
            last--;
        }
        return given.getOrDefault(words.get(0), GIVEN_UNLISTED)
                * (double) family.getOrDefault(words.get(last), FAMILY_UNLISTED)
                / PLAYERS;
    }
}
