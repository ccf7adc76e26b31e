package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.graph.NameKey;

/** Who coaches are where a name alone does not tell: a table of decisions with their reasons, {@code identities.csv}. */
final class Identities {

    private static final String TABLE = "/nflverse/identities.csv";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, List<Line>> byName = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    /**
     * Who a coach is.
     *
     * @param person his id when he is new
     * @param birthDate null when it is not known
     * @param player the gsis_id of the player he was; null when he is none that has one
     * @param reason why, as a sentence
     */
    record Identity(
            String person,
            @Nullable LocalDate birthDate,
            @Nullable String player,
            String reason) {}

    /** A row of the table; without seasons or teams it is not bound to any. */
    private record Line(String name, int firstSeason, int lastSeason, Set<String> teams, Identity identity) {

        static Line of(CsvRecord row) {
            if (row.getFieldCount() != 8
                    || !ID.matcher(row.getField(4)).matches()
                    || row.getField(7).isBlank()) {
                throw new IllegalStateException(
                        TABLE + ", line " + row.getStartingLineNumber() + ": a row has a name, a person and a reason");
            }
            var identity = new Identity(
                    row.getField(4),
                    row.getField(5).isEmpty() ? null : LocalDate.parse(row.getField(5)),
                    row.getField(6).isEmpty() ? null : row.getField(6),
                    row.getField(7));
            return new Line(
                    NameKey.of(row.getField(0)),
                    row.getField(1).isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(row.getField(1)),
                    row.getField(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.getField(2)),
                    row.getField(3).isEmpty()
                            ? Set.of()
                            : Set.of(row.getField(3).split(";")),
                    identity);
        }

        boolean fits(int season, String team) {
            return firstSeason <= season && season <= lastSeason && (teams.isEmpty() || teams.contains(team));
        }
    }

    private Identities(List<Line> lines) {
        for (var line : lines) {
            byName.computeIfAbsent(line.name(), none -> new ArrayList<>()).add(line);
            people.add(line.identity().person());
        }
    }

    /** The table that Sideline ships; a fault in it is one of the program. */
    static Identities shipped() {
        var stream = requireNonNull(Identities.class.getResourceAsStream(TABLE), TABLE);
        var lines = new ArrayList<Line>();
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.stream().skip(1).map(Line::of).forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Identities(lines);
    }

    /** Who a coach of this name is who was with a franchise in a season; null when the table does not say. */
    @Nullable
    Identity of(String name, int season, String team) {
        for (var line : byName.getOrDefault(NameKey.of(name), List.of())) {
            if (line.fits(season, team)) {
                return line.identity();
            }
        }
        return null;
    }

    /** Everyone in the table, in no order. */
    List<Identity> all() {
        return byName.values().stream()
                .flatMap(List::stream)
                .map(Line::identity)
                .toList();
    }

    /** Whether a person's id is one of the table's, so that nobody else of the name is meant by it. */
    boolean decidesOn(String person) {
        return people.contains(person);
    }
}
