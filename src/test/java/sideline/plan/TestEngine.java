package sideline.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.ValuesResolver;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sideline.cypher.CypherFiles;
import sideline.graph.Graph;
import sideline.graph.Statement;
import sideline.plan.field.FieldFiles;
import sideline.plan.shape.FinishedStrategy;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Scalars;
import sideline.relate.DerivedFields;
import sideline.support.TestNeo4j;

/** The engine on the test database, without HTTP. */
final class TestEngine {

    private static final GraphQLSchema SCHEMA = schemaOnTestDatabase();
    private static final Planner PLANNER = new Planner(SCHEMA, CypherFiles.in("fields"), DerivedFields.all());

    /** Texts are planned with all tests beside them, whose statements are counted. */
    private static final Graph GRAPH = new Graph(TestNeo4j.driver()).within(Duration.ofMinutes(1));

    private final GraphQLSchema schema = SCHEMA;
    private final Planner planner = PLANNER;
    private final GraphQL graphQl;

    TestEngine() {
        graphQl = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new FinishedStrategy(new SimpleDataFetcherExceptionHandler()))
                .instrumentation(new Planning(planner))
                .build();
    }

    /** Made once for all tests: fetchers look for the database when they need it. */
    private static GraphQLSchema schemaOnTestDatabase() {
        var scalars = RuntimeWiring.newRuntimeWiring();
        Scalars.all().forEach(scalars::scalar);
        var wiring = scalars.wiringFactory(new Unresolved())
                .type(TypeRuntimeWiring.newTypeWiring("Query").defaultDataFetcher(new GraphFetcher(() -> GRAPH)))
                .build();
        return new SchemaGenerator().makeExecutableSchema(registry(), wiring);
    }

    GraphQLSchema schema() {
        return schema;
    }

    FieldFiles files() {
        return new FieldFiles(CypherFiles.in("fields"));
    }

    List<DerivedField> derived() {
        return DerivedFields.all();
    }

    ExecutionResult execute(String text, Map<String, Object> variables) {
        return graphQl.execute(
                ExecutionInput.newExecutionInput(text).variables(variables).build());
    }

    /** The plan of an operation. */
    OperationPlan plan(String text, Map<String, Object> variables) {
        var document = new Parser().parseDocument(text);
        var operation = document.getDefinitionsOfType(OperationDefinition.class).get(0);
        return planner.plan(document, operation, coerced(operation, variables));
    }

    /** The statements of an operation without variables; those that show what others find are asked for that. */
    List<Statement> statements(String text) {
        var plan = plan(text, Map.of());
        var none = CoercedVariables.emptyVariables();
        return plan.keys().stream()
                .map(plan::root)
                .flatMap(root -> {
                    var asked = new ArrayList<Statement>();
                    var rows = new ArrayList<Value>();
                    var then = root.then(none);
                    for (var next = Optional.of(root.first(none)); next.isPresent(); next = then.apply(rows)) {
                        asked.add(next.get());
                        rows.add(GRAPH.ask(next.get()));
                    }
                    return asked.stream();
                })
                .toList();
    }

    /** The estimated rows of an operation. */
    long rows(String text, Map<String, Object> variables) {
        var operation = new Parser()
                .parseDocument(text)
                .getDefinitionsOfType(OperationDefinition.class)
                .get(0);
        return plan(text, variables).rows(coerced(operation, variables));
    }

    CoercedVariables coerced(OperationDefinition operation, Map<String, Object> variables) {
        return ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ROOT);
    }

    static TypeDefinitionRegistry registry() {
        var registry = new TypeDefinitionRegistry();
        sdl().forEach(text -> registry.merge(new SchemaParser().parse(text)));
        return registry;
    }

    static List<String> sdl() {
        try {
            var texts = new ArrayList<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
                texts.add(file.getContentAsString(UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plans each operation before it runs. */
    private static final class Planning extends SimplePerformantInstrumentation {

        private final Planner planner;

        Planning(Planner planner) {
            this.planner = planner;
        }

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            var context = parameters.getExecutionContext();
            var plan = planner.plan(
                    context.getDocument(), context.getOperationDefinition(), context.getCoercedVariables());
            context.getGraphQLContext().put(OperationPlan.class, plan);
            return null;
        }
    }
}
