package sideline.plan.compose;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.cypher.Rendering;
import sideline.plan.field.Row;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Allowance;
import sideline.plan.select.Arguments;
import sideline.plan.select.Inputs;
import sideline.plan.select.Selection;
import sideline.plan.shape.Completion;
import sideline.plan.shape.Shape;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** Composes the refetching of things by typed id: one group of rows for each type that the ids name. */
final class NodeRoots {

    private static final int MOST_IDS = 100;

    private final Vocabulary vocabulary;
    private final Allowance allowance;

    NodeRoots(Vocabulary vocabulary, Allowance allowance) {
        this.vocabulary = vocabulary;
        this.allowance = allowance;
    }

    RootPlan compose(GraphQLObjectType query, GraphQLFieldDefinition field, Selection root) {
        var inputs = new Inputs();
        var clauses = new ArrayList<String>();
        var composer = new Composer(vocabulary, inputs, Ambient.of(root, vocabulary, inputs, clauses), allowance);
        var columns = Columns.withoutHops();
        var groups = new ArrayList<Shape>();
        var isList = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
        var node = (GraphQLInterfaceType) GraphQLTypeUtil.unwrapAll(field.getType());
        for (var type : vocabulary.objectTypes(node)) {
            if (typesOf(root.arguments().planned()).contains(type.getName())) {
                groups.add(group(composer, type, root, columns));
            }
        }
        var early = composer.ambient().early(columns);
        clauses.add(Rendering.answering(clauses, columns.text()));
        var text = String.join("\n", clauses);
        var shape = isList ? new Nodes(groups, root.arguments()) : new OneNode(groups);
        var coordinate = query.getName() + "." + field.getName();
        var references = new References(composer, composer.new Names(Map.of()), true);
        var show = new RootPlan.Question(text, inputs);
        return new RootPlan(coordinate, List.of(show), shape, references, root.arguments(), early);
    }

    /** The types that the ids of a request name, in the order of their first id; part of what a plan depends on. */
    static List<String> typesOf(Map<String, Object> arguments) {
        return ids(arguments).stream().map(NodeRoots::type).distinct().toList();
    }

    private static String type(String id) {
        return id.substring(0, Math.max(0, id.indexOf(':')));
    }

    private static List<String> ids(Map<String, Object> arguments) {
        var id = arguments.get("id");
        if (id != null) {
            return List.of(id.toString());
        }
        var ids = (List<?>) arguments.getOrDefault("ids", List.of());
        if (ids.size() > MOST_IDS) {
            throw new PlanException(
                    PlanErrorType.LIMIT_EXCEEDED,
                    "'ids' has " + ids.size() + " ids; ask for at most " + MOST_IDS + " at once.",
                    Map.of("limit", MOST_IDS, "value", ids.size()));
        }
        return ids.stream().map(Object::toString).toList();
    }

    private Shape group(Composer composer, GraphQLObjectType type, Selection root, Columns columns) {
        var file = vocabulary.files().require(type.getName());
        var names = composer.new Names(Map.of());
        var row = Columns.withHops();
        row.add("place");
        var shape = composer.object(type, Row.of(file.yields(), names::of), root.childrenOf(type.getName()), row);
        var places = composer.inputs().add("keys", root.arguments(), values -> keys(values, type.getName()));
        var body = Rendering.text(file.clauses().body(), names::of, name -> {
            var ambient = composer.ambient().text(name);
            return ambient == null ? "key" : ambient;
        });
        var text = "UNWIND " + places + " AS keyed\nWITH keyed[0] AS place, keyed[1] AS key\n" + body + "\n"
                + row.hops() + Rendering.returning(row.text());
        return new Group(columns.add("COLLECT {\n  " + Rendering.indented(text) + "\n}"), shape);
    }

    private static List<List<Object>> keys(Map<String, Object> arguments, String type) {
        var ids = ids(arguments);
        return IntStream.range(0, ids.size())
                .filter(place -> type(ids.get(place)).equals(type))
                .mapToObj(place -> Arrays.<Object>asList(place, ids.get(place).substring(type.length() + 1)))
                .toList();
    }

    /** The rows of one type; not read as a whole. */
    private record Group(int column, Shape element) implements Shape {
        @Override
        public @Nullable Object read(Value row, Completion completion) {
            return element.read(row, completion);
        }
    }

    /** The one thing asked for, from whichever group has it. */
    private record OneNode(List<Shape> groups) implements Shape {
        @Override
        public @Nullable Object read(Value row, Completion completion) {
            for (var shape : groups) {
                var rows = row.get(((Group) shape).column());
                if (!rows.isEmpty()) {
                    return shape.read(rows.get(0), completion);
                }
            }
            return null;
        }
    }

    /** The things asked for, each at the place of its id. */
    private record Nodes(List<Shape> groups, Arguments arguments) implements Shape {
        @Override
        public Object read(Value row, Completion completion) {
            var size = ids(arguments.values(completion.variables())).size();
            var nodes = new @Nullable Object[size];
            for (var shape : groups) {
                for (var found : row.get(((Group) shape).column()).values()) {
                    var place = found.get(0).asInt();
                    completion.enter(place);
                    var node = shape.read(found, completion);
                    completion.leave();
                    nodes[place] = node == BROKEN ? null : node;
                }
            }
            return Arrays.asList(nodes);
        }
    }
}
