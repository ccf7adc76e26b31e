package sideline.api.trace;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.api.error.CodedErrors;
import sideline.api.error.Errors;
import sideline.graph.GraphException;
import sideline.graph.GraphException.Reason;
import sideline.plan.PlanOnly;

/** One line for what is slow or fails, none for the rest, and nothing in it that a client gave as a value. */
class OperationLogTests {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String DOCUMENT = "query Asked($name: String) { answer(name: $name) }";
    /** By {@code sha256sum, of the document's text}. */
    private static final String HASH = "651b0c83a5363f35882c999063dccf4c21d97c66b0bc5c4198acf8838f9d0e9c";

    private static final Duration NEVER = Duration.ofHours(1);

    private final LogLines lines = new LogLines();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void tellsOfASlowOperation() {
        run(Duration.ZERO, DOCUMENT, "Cam Akers");

        assertThat(lines.at(Level.WARN)).singleElement().satisfies(line -> {
            assertThat(LogLines.values(line))
                    .containsOnlyKeys("operation", "hash", "durationMillis", "outcome", "trace")
                    .containsEntry("operation", "Asked")
                    .containsEntry("hash", HASH)
                    .containsEntry("outcome", "OK")
                    .containsEntry("trace", TRACE);
            assertThat(line.getFormattedMessage())
                    .matches("Operation Asked took \\d+ ms: OK, sha256:" + HASH + ", trace " + TRACE)
                    .doesNotContain("Akers");
        });
    }

    @Test
    void saysNothingOfWhatIsQuickAndRight() {
        run(NEVER, DOCUMENT, "Cam Akers");

        assertThat(lines.at(Level.WARN)).isEmpty();
        assertThat(lines.at(Level.DEBUG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNAVAILABLE, UNAVAILABLE", "TIMEOUT, TIMEOUT", "DEFECT, INTERNAL_ERROR"})
    void tellsOfWhatFailsByNoFaultOfTheClient(Reason reason, String code) {
        run(NEVER, DOCUMENT, reason.name());

        assertThat(lines.at(Level.WARN))
                .singleElement()
                .satisfies(line -> assertThat(LogLines.values(line)).containsEntry("outcome", code));
    }

    @Test
    void letsNobodyFillTheLogByMistakes() {
        run(NEVER, "{ nothing }", "Cam Akers");
        run(NEVER, "{ answer(", "Cam Akers");

        assertThat(lines.at(Level.WARN)).isEmpty();
    }

    @Test
    void writesNoNameThatIsNone() {
        var input = ExecutionInput.newExecutionInput("{ answer }").operationName("a\nline of its own");
        graphQl(Duration.ZERO).execute(input.executionId(ExecutionId.from(TRACE)));

        assertThat(lines.at(Level.WARN))
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .startsWith("Operation without a name took ")
                        .doesNotContain("\n"));
    }

    @Test
    void saysNothingOfWhatIsOnlyPlanned() {
        var input = ExecutionInput.newExecutionInput(DOCUMENT)
                .graphQLContext(Map.of(PlanOnly.class, new PlanOnly()))
                .executionId(ExecutionId.from(TRACE));
        graphQl(Duration.ZERO).execute(input);

        assertThat(lines.at(Level.WARN)).isEmpty();
    }

    private static void run(Duration slow, String document, String name) {
        graphQl(slow)
                .execute(ExecutionInput.newExecutionInput(document)
                        .variables(Map.of("name", name))
                        .executionId(ExecutionId.from(TRACE)));
    }

    private static GraphQL graphQl(Duration slow) {
        var types = new SchemaParser().parse("type Query { answer(name: String): String }");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("answer", field -> answer(field.getArgument("name"))))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring))
                .instrumentation(new ChainedInstrumentation(
                        new CodedErrors(), new OperationLog(new LogSettings(slow)).instrumentation()))
                .defaultDataFetcherExceptionHandler(new Errors())
                .build();
    }

    /** Fails for the reason that is named, if one is. */
    private static String answer(@Nullable String name) {
        for (var reason : Reason.values()) {
            if (reason.name().equals(name)) {
                throw new GraphException(reason, "The database has gone to the game.", null);
            }
        }
        return "yes";
    }
}
