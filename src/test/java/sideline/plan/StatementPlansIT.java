package sideline.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import sideline.plan.FieldOperations.FieldOperation;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** The database answers every field by keys and links: it warns of nothing, scans nothing, and bounds every path. */
@Execution(ExecutionMode.CONCURRENT)
@InLeague(Kind.STARTER)
class StatementPlansIT {

    private static final Set<String> SCANS = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "SubtractionNodeByLabelsScan",
            "PartitionedNodeByLabelScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan",
            "UndirectedUnionRelationshipTypesScan");
    private static final Pattern UNBOUNDED = Pattern.compile("\\*\\d*(\\.\\.)?]|\\{\\d+,}|\\*\\d+\\.\\.(?!\\d)");

    private static final TestEngine ENGINE = new TestEngine();

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        // Games are counted from a schedule, and a trade's status has a history where editors record one; the starter
        // league
        // has neither, and Neo4j warns of a key that it never met.
        List.of("games", "statuses", "statusDays", "statusSources")
                .forEach(key -> TestNeo4j.run("CALL db.createProperty('" + key + "')"));
    }

    static Stream<FieldOperation> operations() {
        return new FieldOperations(ENGINE.schema()).all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void isAnsweredByKeysAndLinks(FieldOperation operation) {
        ENGINE.statements(operation.text()).forEach(statement -> {
            var text = statement.text();
            var summary = TestNeo4j.driver()
                    .executableQuery("EXPLAIN " + text)
                    .withParameters(statement.parameters())
                    .execute()
                    .summary();
            var operators = operators(summary.plan(), new ArrayList<>());
            assertThat(summary.gqlStatusObjects()).as(text).noneMatch(GqlNotification.class::isInstance);
            assertThat(text).doesNotContainPattern(UNBOUNDED);
            assertThat(scans(operators)).as(text + operators).hasSizeLessThanOrEqualTo(isWholeKind(operation) ? 2 : 0);
            assertThat(products(summary.plan(), new ArrayList<>())).as(text).isEmpty();
        });
    }

    /** A root field without a key lists a whole kind of thing: once for the page, once for the count. */
    private static boolean isWholeKind(FieldOperation operation) {
        var root = operation.text().replaceAll("^\\{ (\\w+).*", "$1");
        return requireNonNull(ENGINE.schema().getQueryType().getFieldDefinition(root)).getArguments().stream()
                .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
    }

    private static List<String> scans(List<String> operators) {
        return operators.stream().filter(SCANS::contains).toList();
    }

    /** Products of which both sides may have several rows. */
    private static List<String> products(Plan plan, List<String> found) {
        if (name(plan).equals("CartesianProduct") && plan.children().stream().noneMatch(StatementPlansIT::isOneRow)) {
            found.add(plan.toString());
        }
        plan.children().forEach(child -> products(child, found));
        return found;
    }

    private static boolean isOneRow(Plan plan) {
        return requireNonNull(plan.arguments().get("EstimatedRows")).asDouble() <= 1;
    }

    private static List<String> operators(Plan plan, List<String> found) {
        found.add(name(plan));
        plan.children().forEach(child -> operators(child, found));
        return found;
    }

    private static String name(Plan plan) {
        return plan.operatorType().replaceAll("@.*|\\(.*", "");
    }
}
