package sideline.ingest.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Problem;
import sideline.ingest.edit.EditRefusedException.Reason;
import sideline.ingest.kind.Entry;
import sideline.ingest.kind.Entry.Stored;
import sideline.ingest.kind.FactTexts;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.Retractions;
import sideline.ingest.league.CsvFile;
import sideline.ingest.league.League;
import sideline.ingest.league.SidelineFormat;
import sideline.ingest.league.Stated;

/** What is to be written to record a fact, found out kind by kind before anything is written. */
final class Draft {

    /** How often one may be with one team in one season. */
    private static final int MOST_OF_ONE_ID = 9;

    private final FactType type;
    private final List<Stated> rows;
    private final EditContext context;
    private final @Nullable StatusStep step;
    private final League league;
    private final Map<Kind, List<Entry>> different = new LinkedHashMap<>();
    private final List<Recorded> recorded = new ArrayList<>();
    /** What is recorded for the first time, by its label and id: nothing is linked with it yet. */
    private final Set<String> newcomers = new HashSet<>();

    /**
     * A draft of what rows state.
     *
     * @throws EditRefusedException when a rule is broken
     */
    Draft(Recording recording, List<Stated> rows, EditContext context) {
        this.type = recording.type();
        this.step = recording.step();
        this.rows = rows;
        this.context = context;
        LeagueEdit.refuse(context.problems(rows, "").stream()
                .filter(Predicate.not(this::isNewCoach))
                .toList());
        refuseUsedPicks();
        league = context.written(rows);
    }

    /** Everything of a kind that it states. */
    List<Entry> entries(Kind kind) {
        return kind.entries(league);
    }

    /** Those as which something may be stored already: a second stint of a season has a number. */
    Stream<Entry> candidates(Kind kind, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> kind.isNode() || !isNewcomer(kind.from(), entry.from()))
                .flatMap(entry -> type.is(kind) ? numbered(entry) : Stream.of(entry));
    }

    private static Stream<Entry> numbered(Entry entry) {
        return IntStream.rangeClosed(1, MOST_OF_ONE_ID)
                .mapToObj(number -> number == 1 ? entry : entry.withId(entry.id() + "." + number));
    }

    /**
     * Takes what of a kind differs from what is stored.
     *
     * @throws EditRefusedException when the fact is recorded already
     */
    void compare(Kind kind, List<Entry> entries, Map<String, Stored> stored) {
        var isFact = type.is(kind);
        for (var entry : entries) {
            var wanted = wanted(entry, stored, isFact);
            var before = stored.get(wanted.id());
            if (before == null || !wanted.isIn(before)) {
                different.computeIfAbsent(kind, none -> new ArrayList<>()).add(wanted);
            }
            if (before == null && kind.isNode()) {
                newcomers.add(kind.type() + " " + wanted.id());
            }
            if (isFact) {
                recorded.add(recorded(wanted));
            }
        }
    }

    private Entry wanted(Entry entry, Map<String, Stored> stored, boolean isFact) {
        var before = stored.get(entry.id());
        if (!isFact) {
            return before == null ? entry.anew() : entry.over(before, Set.of());
        }
        if (before == null) {
            return entry.anew().decided();
        }
        if (type == FactType.DRAFT_PICK && isOf(SidelineFormat.DRAFT)) {
            return entry.over(before, Set.of());
        }
        if (type != FactType.ROSTER_STINT && type != FactType.STAFF_STINT) {
            throw new EditRefusedException(
                    Reason.CONFLICT,
                    "'" + type.typed(entry.id()) + "' is recorded already; correct it, or give another id.",
                    Map.of("fact", type.typed(entry.id())));
        }
        // The checks found no overlap, so it is another stint of the same season.
        return numbered(entry)
                .filter(other -> !stored.containsKey(other.id()))
                .findFirst()
                .orElseThrow(() -> new EditRefusedException(
                        Reason.CONFLICT, "There are " + MOST_OF_ONE_ID + " such stints already.", Map.of()))
                .anew()
                .decided();
    }

    private Recorded recorded(Entry entry) {
        return new Recorded(
                type.typed(entry.id()),
                entry.kind().properties().stream()
                        .filter(property -> entry.values().containsKey(property))
                        .sorted()
                        .map(property -> new Recorded.Value(
                                property, "", FactTexts.of(entry.values().get(property))))
                        .toList());
    }

    /** What of a kind is to be written. */
    List<Entry> different(Kind kind) {
        return different.getOrDefault(kind, List.of());
    }

    /** Whether nothing can hang on an entry yet, as it or what it begins at is recorded for the first time. */
    boolean isNew(Entry entry) {
        var kind = entry.kind();
        return kind.isNode()
                ? newcomers.contains(kind.type() + " " + entry.id())
                : isNewcomer(kind.from(), entry.from());
    }

    private boolean isNewcomer(Kind.@Nullable End end, String id) {
        return end != null && newcomers.contains(end.label() + " " + id);
    }

    /** The fact as imports know it, which may have been retracted before. */
    Stream<String> facts() {
        return recorded.stream().map(fact -> Retractions.id(type.kind(), type.plain(fact.fact())));
    }

    Stream<StatusStep> steps() {
        return Stream.ofNullable(step);
    }

    List<Stated> rows() {
        return rows;
    }

    Outcome outcome() {
        return new Outcome(recorded, context.involved(rows));
    }

    /** Who comes on a staff for the first time, and is a coach from then on. */
    Stream<String> newCoaches() {
        var coaches = rows.stream()
                .filter(row -> row.file().equals(SidelineFormat.STAFF))
                .map(row -> row.id("coach"))
                .collect(Collectors.toSet());
        return context.recorded(SidelineFormat.PEOPLE).stream()
                .filter(person -> coaches.contains(person.id("id")) && !person.flag("coach"))
                .map(person -> person.id("id"));
    }

    private boolean isNewCoach(Problem problem) {
        return "coach".equals(problem.column())
                && rows.stream()
                        .anyMatch(row -> row.place().file().equals(problem.file())
                                && context.recorded(SidelineFormat.PEOPLE).stream()
                                        .anyMatch(person -> person.id("id").equals(row.id("coach"))));
    }

    private boolean isOf(CsvFile file) {
        return rows.stream().anyMatch(row -> row.file().equals(file));
    }

    private void refuseUsedPicks() {
        for (var row : rows) {
            var id = row.id("season") + "-" + row.id("overall");
            if (row.file().equals(SidelineFormat.DRAFT)
                    && context.recorded(SidelineFormat.PICKS).stream()
                            .anyMatch(pick -> Objects.equals(pick.id("id"), id) && pick.flag("isUsed"))) {
                throw new EditRefusedException(
                        Reason.CONFLICT,
                        "'DraftPick:" + id + "' has been used; retract that first.",
                        Map.of("fact", "DraftPick:" + id));
            }
        }
    }
}
