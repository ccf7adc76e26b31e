package sideline.ingest.nflverse.human;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.FactTable;
import sideline.ingest.csv.Range;
import sideline.ingest.csv.Row;
import sideline.names.NameKey;

/** Who coaches are where a name alone does not tell: a table of decisions with their reasons, {@code identities.csv}. */
public final class Identities {

    private static final FactTable TABLE = FactTable.of(
            "/nflverse/identities.csv",
            "name",
            "first_season",
            "last_season",
            "teams",
            "person",
            "birth_date",
            "player",
            "reason");

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
    public record Identity(
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

        /** A line of the table. */
        static Line of(Row row) {
            var identity = new Identity(
                    row.id("person"), row.optionalDate("birth_date"), row.optionalText("player"), row.text("reason"));
            var first = row.optionalInt("first_season", Range.SEASON);
            var last = row.optionalInt("last_season", Range.SEASON);
            if (first != null && last != null && last < first) {
                row.refuse("last_season", "the last season is before the first");
            }
            if (!identity.reason().endsWith(".")) {
                row.refuse("reason", "a reason is a sentence");
            }
            return new Line(
                    NameKey.of(row.text("name")),
                    first == null ? Range.SEASON.from() : first,
                    last == null ? Range.SEASON.to() : last,
                    Set.copyOf(row.ids("teams")),
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

    /** The table that Sideline ships. */
    public static Identities shipped() {
        return read(TABLE.text());
    }

    /**
     * A table that is given as text.
     *
     * @throws sideline.ingest.csv.IngestException when a line does not fit, with its number
     */
    static Identities read(String text) {
        var known = new HashMap<String, Identity>();
        return new Identities(TABLE.rows(text, row -> {
            var line = Line.of(row);
            var first = known.putIfAbsent(line.identity().person(), line.identity());
            if (first != null && !line.identity().agreesWith(first)) {
                row.refuse("person", "the person is somebody else above");
            }
            return line;
        }));
    }

    /** Who a coach of this name is who was with a franchise in a season; null when the table does not say. */
    @Nullable
    public Identity of(String name, int season, String team) {
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
    public boolean decidesOn(String person) {
        return people.contains(person);
    }
}
