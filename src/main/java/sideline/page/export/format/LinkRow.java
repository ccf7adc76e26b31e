package sideline.page.export.format;

import java.util.List;
import sideline.page.ask.Kind;

/**
 * A link that is taken away, a row of {@code links.csv} and an edge of a graph; empty texts are unknown.
 *
 * @param id unique in what is taken away, and the same whenever it is taken away again
 * @param kind the kind of link
 * @param from who is linked
 * @param to with whom or what; franchises as they were called then
 * @param when from when to when
 * @param role the role on the staff or the position on the roster
 * @param terms what else is known: round and pick, who gave and by which trade, the team at which somebody was coached
 * @param status how sure a move is, or the place on a roster
 * @param sources ids of sources, with semicolons between them
 */
public record LinkRow(
        String id,
        Kind kind,
        End from,
        End to,
        Stretch when,
        String role,
        String terms,
        String status,
        String sources) {

    static final List<Column<LinkRow>> COLUMNS = List.of(
            Column.text("id", LinkRow::id),
            Column.text("kind", link -> link.kind.name()),
            Column.text("from_id", link -> link.from.id),
            Column.text("from_name", link -> link.from.name),
            Column.text("from_kind", link -> link.from.kind),
            Column.text("to_id", link -> link.to.id),
            Column.text("to_name", link -> link.to.name),
            Column.text("to_kind", link -> link.to.kind),
            Column.text("start", link -> link.when.start()),
            Column.text("start_precision", link -> link.when.startPrecision()),
            Column.text("end", link -> link.when.end()),
            Column.text("end_precision", link -> link.when.endPrecision()),
            Column.text("role", LinkRow::role),
            Column.text("terms", LinkRow::terms),
            Column.text("status", LinkRow::status),
            new Column<>("derived", Column.Type.BOOLEAN, link -> String.valueOf(link.kind.isDerived())),
            Column.text("sources", LinkRow::sources));

    /** The columns that no graph format has a place of its own for. */
    static final List<Column<LinkRow>> ATTRIBUTES = COLUMNS.stream()
            .filter(column -> !List.of("id", "from_id", "to_id").contains(column.name()))
            .toList();

    /**
     * One end of a link.
     *
     * @param id the typed id
     * @param name the name
     * @param kind {@code Player}, {@code Coach} or {@code Team}
     */
    public record End(String id, String name, String kind) {}
}
