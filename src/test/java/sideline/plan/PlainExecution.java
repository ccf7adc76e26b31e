package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.plan.PlainRows.PlainRow;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFiles;
import sideline.plan.field.Vocabulary;
import sideline.plan.value.Conversion;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.plan.value.Scalars;

/**
 * The schema executed by graphql-java alone: every field by a data fetcher of its own, every value completed by
 * graphql-java. Slow, and independent of the planner and of the shapes.
 */
final class PlainExecution implements WiringFactory {

    private final PlainRows rows;
    private final FieldFiles files;
    private final Map<String, DerivedField> derived = new HashMap<>();

    PlainExecution(PlainRows rows, FieldFiles files, List<DerivedField> derived) {
        this.rows = rows;
        this.files = files;
        derived.forEach(field -> this.derived.put(field.coordinate(), field));
    }

    /** The schema with plain data fetchers, ready to execute. */
    GraphQL graphQl(TypeDefinitionRegistry registry) {
        var wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(this);
        Scalars.all().forEach(wiring::scalar);
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(registry, wiring.build()))
                .build();
    }

    @Override
    public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
        return true;
    }

    @Override
    public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
        return resolver(environment.getInterfaceTypeDefinition().getName());
    }

    @Override
    public boolean providesTypeResolver(UnionWiringEnvironment environment) {
        return true;
    }

    @Override
    public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
        return resolver(environment.getUnionTypeDefinition().getName());
    }

    private TypeResolver resolver(String abstractType) {
        return environment -> {
            PlainRow row = environment.getObject();
            var stated = row.variables().get("__type");
            var type = stated != null ? stated : rows.value(files.require(abstractType), row, new HashMap<>());
            return environment.getSchema().getObjectType(String.valueOf(type));
        };
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
        return true;
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
        return this::fetch;
    }

    private @Nullable Object fetch(DataFetchingEnvironment environment) {
        if (environment.getSource() instanceof Map<?, ?> map) {
            return known(map.get(environment.getField().getName()), environment);
        }
        var type = (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(environment.getParentType());
        var asOf = new PlainDay(rows, files.require("asOf")).of(environment);
        PlainRow source = environment.getSource();
        var field = environment.getFieldDefinition();
        var value = value(environment.getGraphQLSchema(), type, field, source, environment.getArguments(), asOf);
        return DataFetcherResult.newResult().data(value).localContext(asOf).build();
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object known(@Nullable Object value, DataFetchingEnvironment environment) {
        return value instanceof Function<?, ?> asked
                ? ((Function<DataFetchingEnvironment, Object>) asked).apply(environment)
                : value;
    }

    private @Nullable Object value(
            GraphQLSchema schema,
            GraphQLObjectType type,
            GraphQLFieldDefinition field,
            @Nullable PlainRow source,
            Map<String, Object> arguments,
            Map<String, Object> asOf) {
        var function = derived.get(type.getName() + "." + field.getName());
        if (function != null && source != null) {
            var needs = needs(schema, type, source, function.needs(), asOf);
            function.properties().forEach(name -> needs.put(name, source.property(name)));
            return function.value(new Fields(needs), new Fields(arguments));
        }
        if (field.getName().equals("node")) {
            return node(schema, String.valueOf(arguments.get("id")), asOf);
        }
        if (field.getName().equals("nodes")) {
            var ids = (List<?>) arguments.getOrDefault("ids", List.of());
            return ids.stream().map(id -> node(schema, id.toString(), asOf)).toList();
        }
        var file = files.find(type, field.getName());
        if (file == null) {
            return plainValue(type, field, requireNonNull(source));
        }
        var ids = new PlainReferences(rows, new Vocabulary(schema, files, List.of())).ids(file, field, arguments, asOf);
        var isConnection = GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
        var parameters = parameters(file, ids, asOf, isConnection);
        if (file.isExpression()) {
            return rows.value(file, requireNonNull(source), parameters);
        }
        return related(schema, field, file, source, arguments, parameters);
    }

    private @Nullable Object related(
            GraphQLSchema schema,
            GraphQLFieldDefinition field,
            FieldFile file,
            @Nullable PlainRow source,
            Map<String, Object> arguments,
            Map<String, Object> parameters) {
        var references = new PlainReferences(rows, new Vocabulary(schema, files, List.of()));
        var isConnection = GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
        var plain = isConnection ? references.plain(file, arguments, parameters) : arguments;
        var found = references.rows(file, source, arguments, parameters, !GraphQLTypeUtil.isNonNull(field.getType()));
        if (found == null) {
            return null;
        }
        return isConnection
                ? new PlainConnection(rows, files).page(file, found, arguments, plain, parameters)
                : list(field, found);
    }

    private static @Nullable Object list(GraphQLFieldDefinition field, List<PlainRow> found) {
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            return found;
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private @Nullable Object plainValue(GraphQLObjectType type, GraphQLFieldDefinition field, PlainRow source) {
        var variable = source.variables().get(field.getName());
        if (variable != null && !variable.equals(source.main())) {
            var row = new LinkedHashMap<String, Object>();
            row.put(field.getName(), variable);
            return new PlainRow(row);
        }
        var value = source.property(field.getName());
        var isNode =
                type.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
        return field.getName().equals("id") && isNode && value != null ? type.getName() + ":" + value : scalar(value);
    }

    private static @Nullable Object scalar(@Nullable Object value) {
        if (value instanceof java.time.ZonedDateTime moment) {
            return moment.withZoneSameInstant(java.time.ZoneOffset.UTC).toOffsetDateTime();
        }
        return value;
    }

    private @Nullable PlainRow node(GraphQLSchema schema, String id, Map<String, Object> asOf) {
        var type = id.substring(0, Math.max(0, id.indexOf(':')));
        if (!(schema.getType(type) instanceof GraphQLObjectType) || files.find(type) == null) {
            return null;
        }
        var parameters = new HashMap<>(asOf);
        parameters.put("key", id.substring(type.length() + 1));
        var found = rows.rows(files.require(type), null, parameters);
        if (found.isEmpty()) {
            return null;
        }
        var variables = new LinkedHashMap<>(found.get(0).variables());
        variables.put("__type", type);
        return new PlainRow(variables);
    }

    private static Map<String, Object> parameters(
            FieldFile file, Map<String, Object> arguments, Map<String, Object> asOf, boolean isConnection) {
        var parameters = new HashMap<>(asOf);
        for (var param : file.params()) {
            // A page needs no more rows than it shows; here every page is cut from all of them.
            var isOfPage = isConnection
                    && (param.name().equals("first") || param.name().equals("after"));
            var value = isOfPage ? null : arguments.get(param.name());
            parameters.put(param.name(), Conversion.of(param.plainType()).apply(param.name(), value));
        }
        return parameters;
    }

    /** The fields at paths from an object, nested as the paths are. */
    private Map<String, Object> needs(
            GraphQLSchema schema,
            GraphQLObjectType type,
            PlainRow source,
            List<String> paths,
            Map<String, Object> asOf) {
        var below = new LinkedHashMap<String, List<String>>();
        for (var path : paths) {
            var steps = path.split("\\.", 2);
            below.computeIfAbsent(steps[0], step -> new ArrayList<>())
                    .addAll(List.of(steps).subList(1, steps.length));
        }
        var values = new LinkedHashMap<String, Object>();
        below.forEach((name, rest) -> {
            var field = requireNonNull(type.getFieldDefinition(name));
            var value = value(schema, type, field, source, Map.of(), asOf);
            values.put(name, need(schema, field.getType(), value, rest, asOf));
        });
        return values;
    }

    private @Nullable Object need(
            GraphQLSchema schema,
            GraphQLType type,
            @Nullable Object value,
            List<String> paths,
            Map<String, Object> asOf) {
        if (value == null && GraphQLTypeUtil.isNonNull(type)) {
            throw new IllegalStateException("nothing to derive from");
        }
        if (value instanceof List<?> list && !paths.isEmpty()) {
            return list.stream()
                    .map(each -> need(schema, GraphQLTypeUtil.unwrapAll(type), each, paths, asOf))
                    .toList();
        }
        if (value instanceof PlainRow row) {
            return needs(schema, concrete(schema, GraphQLTypeUtil.unwrapAll(type), row), row, paths, asOf);
        }
        if (value != null && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLScalarType scalar) {
            (value instanceof List<?> list ? list : List.of(value))
                    .forEach(each -> scalar.getCoercing().serialize(each, GraphQLContext.getDefault(), Locale.ROOT));
        }
        if (value instanceof Long number) {
            return number.intValue();
        }
        return value instanceof LocalDate ? value.toString() : value;
    }

    private GraphQLObjectType concrete(GraphQLSchema schema, GraphQLNamedType type, PlainRow row) {
        return type instanceof GraphQLObjectType object
                ? object
                : schema.getObjectType(String.valueOf(rows.value(files.require(type.getName()), row, new HashMap<>())));
    }
}
