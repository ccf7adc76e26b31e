package sideline.plan.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import sideline.plan.select.Arguments;
import sideline.plan.select.Selection;
import sideline.plan.value.Cursor;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** One page of a list: its edges, its place in the list and the count of all. */
public record ConnectionShape(List<String> keys, List<Part> parts, int rowsColumn, Arguments arguments)
        implements Shape {

    private static final int LARGEST_PAGE = 100;

    /** The rows of a page. */
    private record Page(Value rows, int size, boolean hasNext, boolean hasPrevious) {}

    /** One field of the connection. */
    public interface Part {

        @Nullable
        Object read(Page page, Value row, Completion completion);

        /** The page's edges. */
        static Part edges(Shape edge) {
            return (page, row, completion) -> {
                var edges = new ArrayList<>(page.size());
                for (var i = 0; i < page.size(); i++) {
                    completion.enter(i);
                    var read = edge.read(page.rows().get(i), completion);
                    completion.leave();
                    if (read == null || read == BROKEN) {
                        return BROKEN;
                    }
                    edges.add(read);
                }
                return edges;
            };
        }

        /** Where the page stands in its list. */
        static Part pageInfo(Selection selection, CursorShape cursor) {
            var keys = selection.children().stream().map(Selection::key).toList();
            return (page, row, completion) -> {
                var values = selection.children().stream()
                        .map(child -> pageInfo(child.field(), page, cursor, completion))
                        .toArray();
                return new Finished(keys, values);
            };
        }

        private static @Nullable Object pageInfo(String field, Page page, CursorShape cursor, Completion completion) {
            return switch (field) {
                case "hasNextPage" -> page.hasNext();
                case "hasPreviousPage" -> page.hasPrevious();
                case "startCursor" ->
                    page.size() == 0 ? null : cursor.read(page.rows().get(0), completion);
                case "endCursor" ->
                    page.size() == 0 ? null : cursor.read(page.rows().get(page.size() - 1), completion);
                default -> "PageInfo";
            };
        }

        /** How many there are in all. */
        static Part total(int column) {
            return (page, row, completion) -> row.get(column).asInt();
        }

        /** A list of its own, beside the page. */
        static Part list(Shape shape) {
            return (page, row, completion) -> shape.read(row, completion);
        }

        /** A known value. */
        static Part constant(Object value) {
            return (page, row, completion) -> value;
        }
    }

    /** A row's cursor, made of the columns of its order. */
    public record CursorShape(List<Integer> columns, String coordinate, Arguments arguments) implements Shape {
        @Override
        public Object read(Value row, Completion completion) {
            var keys =
                    columns.stream().map(column -> row.get(column).asObject()).toList();
            return Cursor.encode(Cursor.list(coordinate, arguments.values(completion.variables())), keys);
        }
    }

    @Override
    public @Nullable Object read(Value row, Completion completion) {
        var page = page(row, completion);
        var values = new @Nullable Object[keys.size()];
        for (var i = 0; i < values.length; i++) {
            completion.enter(keys.get(i));
            values[i] = parts.get(i).read(page, row, completion);
            completion.leave();
            if (values[i] == BROKEN) {
                return BROKEN;
            }
        }
        return new Finished(keys, values);
    }

    private Page page(Value row, Completion completion) {
        if (rowsColumn < 0) {
            return new Page(Values.value(List.of()), 0, false, false);
        }
        var rows = row.get(rowsColumn);
        var given = arguments.values(completion.variables());
        var first = first(given);
        return new Page(rows, Math.min(first, rows.size()), rows.size() > first, given.get("after") != null);
    }

    /** The page's size, checked. */
    public static int first(Map<String, Object> values) {
        var first = values.get("first") instanceof Integer number ? number : 0;
        if (first < 1 || first > LARGEST_PAGE) {
            throw new PlanException(
                    PlanErrorType.BAD_USER_INPUT,
                    "'first' is " + first + "; ask for 1 to " + LARGEST_PAGE + " and go on with 'after'.");
        }
        return first;
    }
}
