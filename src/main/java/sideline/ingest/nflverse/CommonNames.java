package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.graph.NameKey;

/** How many players bear a name, by how many bear its parts: a table that was counted, {@code common-names.csv}. */
final class CommonNames {

    static final String TABLE = "/nflverse/common-names.csv";
    private static final double PLAYERS = 24_356;
    private static final int GIVEN_UNLISTED = 10;
    private static final int FAMILY_UNLISTED = 4;
    private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv", "v");

    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> family = new HashMap<>();

    private CommonNames() {}

    /** The table that Sideline ships; a fault in it is one of the program. */
    static CommonNames shipped() {
        var names = new CommonNames();
        try (var stream = requireNonNull(CommonNames.class.getResourceAsStream(TABLE), TABLE)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text).stream()
                    .skip(1)
                    .forEach(row -> (row.getField(1).equals("GIVEN") ? names.given : names.family)
                            .put(row.getField(0), Integer.valueOf(row.getField(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
