package sideline.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.plan.PlainRows.PlainRow;

/** Pages made the simple way: all rows are fetched, filtered one by one, and cut in Java. */
final class PlainConnection {

    private final PlainRows rows;
    private final FieldFiles files;

    PlainConnection(PlainRows rows, FieldFiles files) {
        this.rows = rows;
        this.files = files;
    }

    Map<String, Object> page(
            FieldFile file, @Nullable PlainRow source, Map<String, Object> arguments, Map<String, Object> parameters) {
        var all = rows.rows(file, source, parameters).stream()
                .filter(row -> fits(file, row, arguments, parameters))
                .map(row -> edge(file, row, arguments))
                .sorted(java.util.Comparator.comparing(PlainEdge::keys, PlainConnection::compare))
                .toList();
        var ordered = file.order() == null ? inFileOrder(file, source, parameters, arguments) : all;
        var after = arguments.get("after");
        var start = 0;
        if (after != null) {
            start = ordered.stream().map(PlainEdge::cursor).toList().indexOf(after) + 1;
            if (start == 0) {
                throw new PlanException(PlanErrorType.BAD_USER_INPUT, "no cursor of this list: " + after);
            }
        }
        var first = Connections.first(arguments);
        var shown = ordered.subList(start, Math.min(ordered.size(), start + first));
        var info = new LinkedHashMap<String, Object>();
        info.put("hasNextPage", start + shown.size() < ordered.size());
        info.put("hasPreviousPage", after != null);
        info.put("startCursor", shown.isEmpty() ? null : shown.get(0).cursor());
        info.put(
                "endCursor",
                shown.isEmpty() ? null : shown.get(shown.size() - 1).cursor());
        var edges = shown.stream()
                .map(edge -> Map.of("cursor", edge.cursor(), "node", edge.row()))
                .toList();
        return Map.of("edges", edges, "pageInfo", info, "totalCount", ordered.size());
    }

    /** A row with the values of its order. */
    private record PlainEdge(PlainRow row, List<Object> keys, String cursor) {}

    private List<PlainEdge> inFileOrder(
            FieldFile file, @Nullable PlainRow source, Map<String, Object> parameters, Map<String, Object> arguments) {
        return rows.rows(file, source, parameters).stream()
                .map(row -> edge(file, row, arguments))
                .toList();
    }

    private boolean fits(FieldFile file, PlainRow row, Map<String, Object> arguments, Map<String, Object> parameters) {
        var filter = file.filter();
        if (filter == null || !(arguments.get(filter.name()) instanceof Map<?, ?> given)) {
            return true;
        }
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .allMatch(entry -> {
                    var condition = files.require(filter.plainType() + "." + entry.getKey());
                    var type = condition.params().get(0).plainType();
                    var values = new HashMap<>(parameters);
                    values.put(
                            entry.getKey().toString(),
                            Conversion.of(type).apply(entry.getKey().toString(), entry.getValue()));
                    return Boolean.TRUE.equals(rows.value(condition, row, values));
                });
    }

    private PlainEdge edge(FieldFile file, PlainRow row, Map<String, Object> arguments) {
        var order = file.order();
        var orderFile = order == null ? file : files.require(order.plainType() + "." + arguments.get(order.name()));
        var keys = new ArrayList<Object>();
        for (var key : Connections.OrderKey.listOf(orderFile.clauses().order(), PlainRows::text)) {
            var bound = new LinkedHashMap<>(row.variables());
            if (order != null) {
                bound = new LinkedHashMap<>();
                bound.put(orderFile.parents().get(0).name(), row.main());
            }
            var scope = new FieldFile(
                    "", variables(bound), List.of(), List.of(), List.of(), null, null, List.of(), 1, file.clauses());
            keys.add(rows.value(scope, new PlainRow(bound), new HashMap<>(), key.expression()));
        }
        return new PlainEdge(row, keys, Cursor.encode(Cursor.list(file.coordinate(), arguments), keys));
    }

    private static List<FieldFile.Variable> variables(Map<String, Object> bound) {
        return bound.keySet().stream()
                .map(name -> new FieldFile.Variable(name, "Any"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static int compare(List<Object> left, List<Object> right) {
        for (var i = 0; i < left.size(); i++) {
            var order = ((Comparable<Object>) left.get(i)).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
