package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sideline.cypher.OrderKey;
import sideline.plan.PlainRows.PlainRow;
import sideline.plan.compose.Groups;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFiles;
import sideline.plan.shape.ConnectionShape;
import sideline.plan.value.Conversion;
import sideline.plan.value.Cursor;
import sideline.plan.value.Parts;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** Pages made the simple way: all rows are fetched, filtered one by one, and cut in Java. */
final class PlainConnection {

    private final PlainRows rows;
    private final FieldFiles files;

    PlainConnection(PlainRows rows, FieldFiles files) {
        this.rows = rows;
        this.files = files;
    }

    Map<String, Object> page(
            FieldFile file,
            List<PlainRow> found,
            Map<String, Object> arguments,
            Map<String, Object> plain,
            Map<String, Object> parameters) {
        var members =
                found.stream().filter(row -> fits(file, row, plain, parameters)).toList();
        var ordered = edges(file, members, arguments, parameters);
        var after = arguments.get("after");
        var start = 0;
        if (after != null) {
            start = ordered.stream().map(PlainEdge::cursor).toList().indexOf(after) + 1;
            if (start == 0) {
                throw new PlanException(PlanErrorType.BAD_USER_INPUT, "no cursor of this list: " + after);
            }
        }
        var first = ConnectionShape.first(arguments);
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
        Function<DataFetchingEnvironment, Object> groups = asked -> groups(members, asked, parameters);
        Function<DataFetchingEnvironment, Object> counts =
                asked -> groups(members, asked, within(file, plain, parameters));
        var total = members.size();
        return Map.of(
                "edges", edges, "pageInfo", info, "totalCount", total, Groups.FIELD, groups, Groups.WITHIN, counts);
    }

    /** The parameters, and beside them the parts of the filter after its keys. */
    private Map<String, Object> within(FieldFile file, Map<String, Object> plain, Map<String, Object> parameters) {
        var within = new HashMap<>(parameters);
        var filter = file.filter();
        if (filter != null && plain.get(filter.name()) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> {
                var condition = files.require(filter.plainType() + "." + key);
                Parts.of(key.toString(), value)
                        .forEach((part, each) -> within.put(
                                Parts.name(key.toString(), part),
                                Conversion.of(condition.param(part).plainType()).apply(part, each)));
            });
        }
        return within;
    }

    private List<Map<String, Object>> groups(
            List<PlainRow> members, DataFetchingEnvironment asked, Map<String, Object> parameters) {
        var enumeration = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                requireNonNull(asked.getFieldDefinition().getArgument("by")).getType());
        var file = files.require(enumeration.getName() + "." + asked.getArgument("by"));
        var counts = new HashMap<Map<String, Object>, Integer>();
        for (var member : members) {
            var given = new HashMap<>(parameters);
            file.params().forEach(param -> given.putIfAbsent(param.name(), null));
            new HashSet<>(rows.rows(file, member, given))
                    .forEach(group -> counts.merge(group.variables(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Map<String, Object>, Integer> group) -> -group.getValue())
                        .thenComparing(
                                group -> (String) group.getKey().get("key"),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(ConnectionShape.first(asked.getArguments()))
                .map(group -> {
                    var shown = new LinkedHashMap<>(group.getKey());
                    shown.put("count", group.getValue());
                    return (Map<String, Object>) shown;
                })
                .toList();
    }

    /** The rows in their order. A row without a value that orders it is on no page. */
    private List<PlainEdge> edges(
            FieldFile file, List<PlainRow> members, Map<String, Object> arguments, Map<String, Object> parameters) {
        var orderFile = orderFile(file, arguments);
        var directions = OrderKey.listOf(orderFile.clauses().order(), PlainRows::text).stream()
                .map(OrderKey::descending)
                .toList();
        var edges = members.stream().map(row -> edge(file, row, arguments, parameters));
        return file.order() == null
                ? edges.toList()
                : edges.filter(edge -> !edge.keys().contains(null))
                        .sorted(Comparator.comparing(
                                PlainEdge::keys, (left, right) -> compare(left, right, directions)))
                        .toList();
    }

    private FieldFile orderFile(FieldFile file, Map<String, Object> arguments) {
        var order = file.order();
        return order == null ? file : files.require(order.plainType() + "." + arguments.get(order.name()));
    }

    /** A row with the values of its order. */
    private record PlainEdge(PlainRow row, List<Object> keys, String cursor) {}

    private boolean fits(FieldFile file, PlainRow row, Map<String, Object> arguments, Map<String, Object> parameters) {
        var filter = file.filter();
        if (filter == null || !(arguments.get(filter.name()) instanceof Map<?, ?> given)) {
            return true;
        }
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .allMatch(entry -> {
                    var condition = files.require(filter.plainType() + "." + entry.getKey());
                    var parts = Parts.of(entry.getKey().toString(), entry.getValue());
                    var values = new HashMap<>(parameters);
                    condition
                            .params()
                            .forEach(param -> values.put(
                                    param.name(),
                                    Conversion.of(param.plainType()).apply(param.name(), parts.get(param.name()))));
                    return Boolean.TRUE.equals(rows.value(condition, row, values));
                });
    }

    private PlainEdge edge(
            FieldFile file, PlainRow row, Map<String, Object> arguments, Map<String, Object> parameters) {
        var order = file.order();
        var orderFile = orderFile(file, arguments);
        var keys = new ArrayList<Object>();
        for (var key : OrderKey.listOf(orderFile.clauses().order(), PlainRows::text)) {
            var bound = new LinkedHashMap<>(row.variables());
            if (order != null) {
                bound = new LinkedHashMap<>();
                bound.put(orderFile.parents().get(0).name(), row.main());
            }
            var scope = new FieldFile(
                    "",
                    variables(bound),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    1,
                    file.clauses());
            keys.add(rows.value(scope, new PlainRow(bound), new HashMap<>(parameters), key.expression()));
        }
        var cursor = keys.contains(null) ? "" : Cursor.encode(Cursor.list(file.coordinate(), arguments), keys);
        return new PlainEdge(row, keys, cursor);
    }

    private static List<FieldFile.Variable> variables(Map<String, Object> bound) {
        return bound.keySet().stream()
                .map(name -> new FieldFile.Variable(name, "Any"))
                .toList();
    }

    /** Where values of a type stand among those of others in Cypher's order. */
    private static int kind(Object value) {
        return value instanceof LocalDate ? 0 : value instanceof String ? 1 : 2;
    }

    @SuppressWarnings("unchecked")
    private static int compare(List<Object> left, List<Object> right, List<Boolean> descending) {
        for (var i = 0; i < left.size(); i++) {
            var order = kind(left.get(i)) == kind(right.get(i))
                    ? ((Comparable<Object>) left.get(i)).compareTo(right.get(i))
                    : kind(left.get(i)) - kind(right.get(i));
            if (order != 0) {
                return descending.get(i) ? -order : order;
            }
        }
        return 0;
    }
}
