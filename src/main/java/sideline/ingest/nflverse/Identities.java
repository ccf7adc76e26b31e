package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.graph.NameKey;

/** Who coaches are where a name alone does not tell: a table of decisions with their reasons, {@code identities.csv}. */
final class Identities {

    private static final String TABLE = "/nflverse/identities.csv";
    private static final List<String> HEADER =
            List.of("name", "first_season", "last_season", "teams", "person", "birth_date", "player", "reason");
    private static final Pattern SEASON = Pattern.compile("(19|20)\\d\\d");
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
            String reason) {

        private boolean agreesWith(Identity other) {
            return Objects.equals(birthDate, other.birthDate) && Objects.equals(player, other.player);
        }
    }

    /** A row of the table; without seasons or teams it is not bound to any. */
    private record Line(String name, int firstSeason, int lastSeason, Set<String> teams, Identity identity) {

        static Line of(CsvRecord row) {
            check(row, row.getFieldCount() == HEADER.size(), "a row has " + HEADER.size() + " fields");
            var name = NameKey.of(row.getField(0));
            check(row, !name.isEmpty(), "a name is missing");
            check(row, ID.matcher(row.getField(4)).matches(), "'" + row.getField(4) + "' is not an id");
            check(row, row.getField(7).endsWith("."), "a reason is a sentence");
            var identity = new Identity(
                    row.getField(4),
                    birthDate(row),
                    row.getField(6).isEmpty() ? null : row.getField(6),
                    row.getField(7));
            var first = season(row, 1, Integer.MIN_VALUE);
            var last = season(row, 2, Integer.MAX_VALUE);
            check(row, first <= last, "the last season is before the first");
            return new Line(name, first, last, teams(row), identity);
        }

        private static @Nullable LocalDate birthDate(CsvRecord row) {
            var value = row.getField(5);
            try {
                return value.isEmpty() ? null : LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new IllegalStateException(fault(row, "'" + value + "' is not a day"), e);
            }
        }

        private static int season(CsvRecord row, int field, int otherwise) {
            var value = row.getField(field);
            check(row, value.isEmpty() || SEASON.matcher(value).matches(), "'" + value + "' is not a season");
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        }

        private static Set<String> teams(CsvRecord row) {
            if (row.getField(3).isEmpty()) {
                return Set.of();
            }
            var teams = List.of(row.getField(3).split(";", -1));
            var each = new HashSet<>(teams);
            check(
                    row,
                    each.size() == teams.size()
                            && each.stream().allMatch(team -> ID.matcher(team).matches()),
                    "'" + row.getField(3) + "' is not a list of franchises");
            return Set.copyOf(each);
        }

        private static void check(CsvRecord row, boolean fits, String reason) {
            if (!fits) {
                throw new IllegalStateException(fault(row, reason));
            }
        }

        private static String fault(CsvRecord row, String reason) {
            return TABLE + ", line " + row.getStartingLineNumber() + ": " + reason;
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
        try (var stream = requireNonNull(Identities.class.getResourceAsStream(TABLE), TABLE)) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table that is given as text.
     *
     * @throws IllegalStateException when a line does not fit, with its number
     */
    static Identities read(String text) {
        var rows = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text).stream()
                .toList();
        if (rows.isEmpty() || !rows.get(0).getFields().equals(HEADER)) {
            throw new IllegalStateException(TABLE + ": the first row is " + String.join(",", HEADER));
        }
        var lines = new ArrayList<Line>();
        var known = new HashMap<String, Identity>();
        for (var row : rows.subList(1, rows.size())) {
            var line = Line.of(row);
            var first = known.putIfAbsent(line.identity().person(), line.identity());
            Line.check(row, first == null || line.identity().agreesWith(first), "the person is somebody else above");
            lines.add(line);
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
