package sideline.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sideline.support.Leagues;
import tools.jackson.databind.JsonNode;

/**
 * A variable for an argument that has a default and takes no null: absent, it leaves the default; null, it is refused with
 * its place, whether the operation ran before or not.
 */
class DefaultsIT {

    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("ID!", "\"rams\""),
            Map.entry("ID", "\"rams\""),
            Map.entry("String!", "\"akers\""),
            Map.entry("PersonRef!", "{id: \"kevin-oconnell\"}"),
            Map.entry("TeamRef!", "{id: \"rams\"}"),
            Map.entry("EntityRef!", "{id: \"rams\"}"),
            Map.entry("[ID!]!", "[\"Team:rams\"]"),
            Map.entry("Date!", "\"2020-01-01\""),
            Map.entry("TradeTreeRoot!", "{player: {id: \"cam-akers\"}}"));
    /** What is asked about beside {@link #REQUIRED}, as a thing has no link to itself. */
    private static final Map<String, String> SECOND =
            Map.of("EntityRef!", "{id: \"cam-akers\"}", "TeamRef!", "{id: \"vikings\"}");

    @BeforeAll
    static void load() {
        Leagues.load("starter");
    }

    private record Asked(String field, String document, int column, Object value) {
        @Override
        public String toString() {
            return field;
        }
    }

    static Stream<Asked> arguments() throws IOException {
        var asked = new ArrayList<Asked>();
        var query = schema().getQueryType();
        for (var field : query.getFieldDefinitions()) {
            add(asked, query, field, "{ ", " }");
            if (GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection")) {
                var list = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
                for (var below : list.getFieldDefinitions()) {
                    add(asked, list, below, "{ " + field.getName() + required(field, "") + " { ", " } }");
                }
            }
        }
        for (var type : List.of("Player", "Coach", "Team")) {
            var object = (GraphQLObjectType) schema().getType(type);
            for (var field : object.getFieldDefinitions()) {
                add(asked, object, field, "{ nodes(ids: [\"" + type + ":x\"]) { ... on " + type + " { ", " } } }");
            }
        }
        return asked.stream();
    }

    private static void add(
            List<Asked> asked,
            GraphQLFieldsContainer parent,
            GraphQLFieldDefinition field,
            String before,
            String after) {
        for (var argument : field.getArguments()) {
            if (argument.hasSetDefaultValue() && argument.getType() instanceof GraphQLNonNull type) {
                var variable = "query($v: " + GraphQLTypeUtil.simplePrint(type.getWrappedType()) + ") ";
                var start = variable + before + field.getName();
                var given = required(field, argument.getName() + ": $v");
                var document = start + given + " { __typename }" + after;
                var column = document.indexOf(argument.getName() + ": $v") + 1;
                asked.add(new Asked(
                        parent.getName() + "." + field.getName() + "." + argument.getName(),
                        document,
                        column,
                        value(argument)));
            }
        }
    }

    private static Object value(GraphQLArgument argument) {
        var type = GraphQLTypeUtil.unwrapAll(argument.getType());
        var literal = AstPrinter.printAst(
                (Node<?>) requireNonNull(argument.getArgumentDefaultValue().getValue()));
        return switch (type.getName()) {
            case "Int" -> Integer.valueOf(literal);
            case "Boolean" -> Boolean.valueOf(literal);
            default -> literal;
        };
    }

    private static String required(GraphQLFieldDefinition field, String more) {
        var given = field.getArguments().stream()
                .filter(each -> (each.getType() instanceof GraphQLNonNull && !each.hasSetDefaultValue())
                        || field.getArgument(each.getName() + "Ref") != null)
                .map(each -> each.getName() + ": " + literal(each))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!more.isEmpty()) {
            given.add(more);
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private static String literal(GraphQLArgument argument) {
        var values = argument.getName().equals("and") ? SECOND : REQUIRED;
        return GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType constants
                ? constants.getValues().get(0).getName()
                : requireNonNull(values.get(GraphQLTypeUtil.simplePrint(argument.getType())));
    }

    private static GraphQLSchema schema() throws IOException {
        var texts = new StringBuilder();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
            texts.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        return new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(texts.toString()), RuntimeWiring.MOCKED_WIRING);
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void takeNoNull(Asked asked) {
        var fresh = ApiServer.json(ApiServer.ask(asked.document(), Collections.singletonMap("v", null)));
        var absent = ApiServer.json(ApiServer.ask(asked.document(), Map.of()));
        var value = ApiServer.json(ApiServer.ask(asked.document(), Map.of("v", asked.value())));
        var again = ApiServer.json(ApiServer.ask(asked.document(), Collections.singletonMap("v", null)));

        assertThat(value.has("errors")).as(value.toString()).isFalse();
        assertThat(absent).isEqualTo(value);
        for (var refused : List.of(fresh, again)) {
            assertPlaced(refused.path("errors").path(0), asked);
        }
    }

    private static void assertPlaced(JsonNode error, Asked asked) {
        assertThat(error.path("extensions").path("code").asString())
                .as(error.toString())
                .isEqualTo("BAD_USER_INPUT");
        assertThat(error.path("locations").path(0).path("column").asInt()).isEqualTo(asked.column());
        assertThat(error.path("path").size()).isPositive();
    }
}
