package sideline.plan.field;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.plan.select.Arguments;
import sideline.plan.select.Selection;
import sideline.plan.value.DerivedField;

/** All that the planner knows: the schema, the field files and the derived fields. */
public final class Vocabulary {

    private final GraphQLSchema schema;
    private final FieldFiles files;
    private final Map<String, DerivedField> derived = new LinkedHashMap<>();

    public Vocabulary(GraphQLSchema schema, FieldFiles files, List<DerivedField> derived) {
        this.schema = schema;
        this.files = files;
        derived.forEach(field -> this.derived.put(field.coordinate(), field));
    }

    /** The schema that is answered. */
    public GraphQLSchema schema() {
        return schema;
    }

    /** The type of a schema's root fields that a selection is one of: of queries or of mutations. */
    public GraphQLObjectType root(Selection root) {
        var mutations = schema.getMutationType();
        return mutations != null && root.types().contains(mutations.getName()) ? mutations : schema.getQueryType();
    }

    /** The field files. */
    public FieldFiles files() {
        return files;
    }

    /** The derived field of a coordinate; null when the field is not derived. */
    @Nullable
    public DerivedField derived(GraphQLObjectType type, String field) {
        return derived.get(type.getName() + "." + field);
    }

    /** The object types that an interface or union stands for. */
    public List<GraphQLObjectType> objectTypes(GraphQLNamedType type) {
        if (type instanceof GraphQLInterfaceType each) {
            return schema.getImplementations(each);
        }
        return ((GraphQLUnionType) type)
                .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }

    /** The selections that a derived field needs, without arguments. */
    public List<Selection> needs(GraphQLObjectType type, DerivedField field) {
        return selections(type.getName(), field.needs());
    }

    private List<Selection> selections(String type, List<String> paths) {
        var byField = new LinkedHashMap<String, List<String>>();
        for (var path : paths) {
            var steps = path.split("\\.", 2);
            var below = byField.computeIfAbsent(steps[0], step -> new ArrayList<>());
            below.addAll(Arrays.asList(steps).subList(1, steps.length));
        }
        var selections = new ArrayList<Selection>();
        byField.forEach((name, below) -> selections.add(selection(type, name, below)));
        return selections;
    }

    private Selection selection(String type, String name, List<String> below) {
        var parents = objects((GraphQLNamedType) requireNonNull(schema.getType(type))).stream()
                .filter(each -> each.getFieldDefinition(name) != null)
                .toList();
        var field = requireNonNull(parents.get(0).getFieldDefinition(name));
        var child = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        var types = parents.stream().map(GraphQLObjectType::getName).collect(Collectors.toSet());
        return new Selection(name, name, types, Arguments.NONE, below.isEmpty() ? List.of() : selections(child, below));
    }

    private List<GraphQLObjectType> objects(GraphQLNamedType type) {
        return type instanceof GraphQLObjectType object ? List.of(object) : objectTypes(type);
    }

    /** The name of the input type that a key of an input type has. */
    public String inputType(String input, String key) {
        var type = (GraphQLInputObjectType) requireNonNull(schema.getType(input));
        return GraphQLTypeUtil.unwrapAll(
                        requireNonNull(type.getFieldDefinition(key)).getType())
                .getName();
    }
}
