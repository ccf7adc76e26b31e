package sideline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.core.NestedExceptionUtils;
import sideline.plan.OperationGenerator.Operation;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;
import tools.jackson.databind.json.JsonMapper;

/** The engine and graphql-java alone answer the same operations with the same bytes. */
@TestInstance(Lifecycle.PER_CLASS)
@InLeague(value = Kind.SMALL, changed = true)
class PlainAgreementIT {

    private static final int OPERATIONS = 200;
    private static final int ALL_OPERATIONS = 2_000;
    private static final int OPERATIONS_ON_BROKEN_GRAPH = 200;
    private static final long MOST_ROWS = 2_000;
    /** What the database plans in about a tenth of a second; only one of 20 operations may be larger. */
    private static final long USUAL_SIZE = 6;
    /** What the database plans in about half a second; only one of 200 operations may be larger. */
    private static final long LARGE_SIZE = 25;

    /** What an import never writes: values missing and of wrong types where the schema promises others. */
    private static final List<String> BREAKING = List.of(
            each(3, "(n:Coach) WHERE NOT n:Player", "REMOVE n.name"),
            each(4, "(n:TeamSeason)", "REMOVE n.abbreviation SET n.name = 7.5"),
            each(3, "()-[n:ON_STAFF]->()", "REMOVE n.role SET n.unit = 'BENCH'"),
            each(3, "()-[n:ON_ROSTER]->()", "SET n.jersey = 'ten', n.firstWeek = 3000000000"),
            each(3, "(n:Player)", "SET n.names = [1.5, 2.5], n.birthDate = 'spring', n.positionGroup = 'XX'"),
            each(3, "(n:Claim)", "WITH n MATCH (n)-[stated:STATED_BY]->() DELETE stated"),
            each(3, "(n:Event)", "REMOVE n.text"),
            each(2, "(n:Trade)", "SET n.status = 'DREAMT'"),
            each(5, "()-[n:SEASON_OF]->()", "DELETE n"));

    private static String each(int nth, String what, String change) {
        return "MATCH " + what
                + " WITH n ORDER BY n.id, elementId(n) WITH collect(n) AS found UNWIND range(0, size(found) - 1, " + nth
                + ") AS i WITH found[i] AS n " + change;
    }

    private final JsonMapper json = new JsonMapper();

    @Test
    void engineAndPlainExecutionAgree() {
        Leagues.load("league");
        var tally = agreed(OPERATIONS, 20_260_101L, new LeaguePool());
        tell(tally, "the league");
        assertThat(tally.nulled()).isLessThan(tally.operations() / 2);
    }

    /** The same at length; it takes minutes. */
    @Test
    @Tag("league")
    void engineAndPlainExecutionAgreeAtLength() {
        Leagues.load("league");
        var tally = agreed(ALL_OPERATIONS, 20_260_101L, new LeaguePool());
        tell(tally, "the league");
        assertThat(tally.nulled()).isLessThan(tally.operations() / 2);
    }

    @Test
    void theyAgreeOnWhatIsMissingAndWhereNullsStop() {
        Leagues.load("league");
        Leagues.forget();
        var pool = new LeaguePool();
        BREAKING.forEach(TestNeo4j::run);
        var tally = agreed(OPERATIONS_ON_BROKEN_GRAPH, 20_261_121L, pool);
        tell(tally, "a broken graph");
        assertThat(tally.withErrors()).isGreaterThan(tally.operations() / 10);
    }

    private static void tell(Tally tally, String what) {
        System.out.println("Engine and plain execution agree on " + tally.operations() + " generated operations over "
                + what + "; " + tally.withErrors() + " of them have errors, " + tally.nulled()
                + " answer null altogether.");
    }

    /** How many operations were compared, how many had errors, and how many answered nothing. */
    private record Tally(int operations, int withErrors, int nulled) {

        private static final Tally NONE = new Tally(0, 0, 0);

        private Tally plus(Tally other) {
            return new Tally(operations + other.operations, withErrors + other.withErrors, nulled + other.nulled);
        }
    }

    private Tally agreed(int count, long seed, LeaguePool pool) {
        var engine = new TestEngine();
        var plain = new PlainExecution(new PlainRows(TestNeo4j.driver()), engine.files(), engine.derived())
                .graphQl(TestEngine.registry());
        var operations = LongStream.iterate(0, i -> i + 1)
                .mapToObj(i -> usual(engine, i, new OperationGenerator(engine.schema(), pool, seed + i).next()))
                .flatMap(Optional::stream)
                .limit(count)
                .toList();
        return operations.parallelStream()
                .map(operation -> compared(engine, plain, operation))
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The operation, or nothing where it is one of too many that take the database long to plan. */
    private static Optional<Operation> usual(TestEngine engine, long number, Operation operation) {
        var size = engine.plan(operation.text(), operation.variables()).size();
        var isTooLarge = engine.rows(operation.text(), operation.variables()) > MOST_ROWS
                || (number % 20 > 0 && size > USUAL_SIZE)
                || (number % 200 > 0 && size > LARGE_SIZE);
        return isTooLarge ? Optional.empty() : Optional.of(operation);
    }

    private Tally compared(TestEngine engine, GraphQL plain, Operation operation) {
        var ours = engine.execute(operation.text(), operation.variables());
        agree(operation, ours, execute(plain, operation));
        return new Tally(1, ours.getErrors().isEmpty() ? 0 : 1, isNothing(ours.getData()) ? 1 : 0);
    }

    private static boolean isNothing(Object data) {
        return data == null
                || ((Map<?, ?>) data)
                        .values().stream()
                                .allMatch(each -> each == null || List.of().equals(each));
    }

    private void agree(Operation operation, ExecutionResult ours, ExecutionResult theirs) {
        var told = operation.text() + operation.variables() + "\nours " + ours.getErrors() + causes(ours) + "\ntheirs "
                + theirs.getErrors() + causes(theirs);
        assertThat(text(ours)).as(told).isEqualTo(text(theirs));
        // An argument that cannot be used refuses its whole root field before anything runs.
        assertThat(paths(ours))
                .as(told)
                .allMatch(path -> paths(theirs).stream().anyMatch(each -> each.startsWith(path)));
        assertThat(ours.getErrors().isEmpty())
                .as(told)
                .isEqualTo(theirs.getErrors().isEmpty());
    }

    private static List<Throwable> causes(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(ExceptionWhileDataFetching.class::isInstance)
                .map(error ->
                        NestedExceptionUtils.getMostSpecificCause(((ExceptionWhileDataFetching) error).getException()))
                .toList();
    }

    private String text(ExecutionResult result) {
        Object data = result.getData();
        return json.writeValueAsString(data);
    }

    private static Set<String> paths(ExecutionResult result) {
        return result.getErrors().stream()
                .map(GraphQLError::getPath)
                .map(path -> path.stream().map(step -> "/" + step).collect(Collectors.joining()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static ExecutionResult execute(GraphQL graphQl, Operation operation) {
        return graphQl.execute(ExecutionInput.newExecutionInput(operation.text())
                .variables(operation.variables())
                .build());
    }

    /** Values of arguments from the league that is loaded, and some that fit nothing. */
    static final class LeaguePool implements OperationGenerator.ArgumentPool {

        private final Map<String, List<Object>> values = new LinkedHashMap<>();

        LeaguePool() {
            put(
                    "ids",
                    "MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Week WITH n, CASE WHEN n:Player THEN 'Player' WHEN n:Coach THEN 'Coach' WHEN n:Person THEN 'OtherPerson' ELSE labels(n)[0] END AS t RETURN t + ':' + n.id AS v ORDER BY v");
            put("people", "MATCH (n:Person) RETURN n.id AS v ORDER BY v");
            put("names", "MATCH (n:Person) UNWIND n.names AS v RETURN DISTINCT v ORDER BY v");
            put("gsis", "MATCH (n:Player) WHERE n.gsisId IS NOT NULL RETURN n.gsisId AS v ORDER BY v");
            put("pfr", "MATCH (n:Player) WHERE n.pfrPlayerId IS NOT NULL RETURN n.pfrPlayerId AS v ORDER BY v");
            put(
                    "texts",
                    "MATCH (n:Person|Team) UNWIND n.nameKeys AS key UNWIND split(key, ' ') AS word RETURN DISTINCT left(word, 3 + size(word) % 4) AS v ORDER BY v");
            put("teams", "MATCH (n:Team) RETURN n.id AS v ORDER BY v");
            put("teamNames", "MATCH (n:TeamSeason) RETURN DISTINCT n.name AS v ORDER BY v");
            put("codes", "MATCH (n:TeamSeason) RETURN DISTINCT n.abbreviation AS v ORDER BY v");
            put("seasons", "MATCH (n:TeamSeason) RETURN DISTINCT n.season AS v ORDER BY v");
            put(
                    "positions",
                    "MATCH (n:Player) WHERE n.position IS NOT NULL RETURN DISTINCT n.position AS v ORDER BY v");
            put("trades", "MATCH (n:Trade) RETURN n.id AS v ORDER BY v");
            put("picks", "MATCH (n:DraftPick) RETURN n.id AS v ORDER BY v");
            put("colleges", "MATCH (n:Player) WHERE n.college IS NOT NULL RETURN DISTINCT n.college AS v ORDER BY v");
            put("days", "MATCH (n:Week) RETURN toString(n.firstDay) AS v ORDER BY v");
        }

        private void put(String name, String query) {
            try (var session = TestNeo4j.driver().session()) {
                values.put(
                        name,
                        new ArrayList<>(
                                session.run(query).list(row -> row.get("v").asObject())));
            }
        }

        @Override
        public Object value(String place, String type, java.util.Random random) {
            var strange = random.nextInt(12) == 0;
            var pick = switch (place) {
                case "node.id", "nodes.ids" -> "ids";
                case "PersonRef.id" -> "people";
                case "PersonRef.name" -> "names";
                case "search.text" -> "texts";
                case "PersonRef.gsisId" -> "gsis";
                case "PersonRef.pfrId" -> "pfr";
                case "TeamRef.id", "DraftPickFilter.owner", "TradedFilter.from", "TradedFilter.to" -> "teams";
                case "MovedFilter.from", "MovedFilter.to" -> "teams";
                case "MovedFilter.pick" -> "picks";
                case "MovedFilter.person", "CoachedFilter.player", "CoachedByFilter.coach" -> "people";
                case "PlayerFilter.college" -> "colleges";
                case "TeamRef.name" -> "teamNames";
                case "TeamRef.abbreviation" -> "codes";
                case "PlayerFilter.position", "PlayerFilter.positionIn" -> "positions";
                case "trade.id" -> "trades";
                default -> pick(place, type);
            };
            if (place.endsWith(".first")) {
                return 1 + random.nextInt(5);
            }
            if (place.endsWith(".atLeast")) {
                return random.nextInt(4);
            }
            if (type.equals("Boolean")) {
                return random.nextBoolean();
            }
            if (place.endsWith("Prefix")) {
                return String.valueOf((char) ('A' + random.nextInt(26)));
            }
            if (place.endsWith(".after")) {
                return "not a cursor";
            }
            var known = values.get(pick);
            if (type.equals("Date") && (strange || known == null || known.isEmpty())) {
                return random.nextBoolean() ? "1869-11-06" : "2999-01-01";
            }
            if (known == null || known.isEmpty() || (strange && !type.equals("Int"))) {
                return "nobody-" + random.nextInt(10);
            }
            var value = known.get(random.nextInt(known.size()));
            return value instanceof Long number ? (Object) number.intValue() : value;
        }

        private static String pick(String place, String type) {
            if (place.endsWith("eam")) {
                return "teams";
            }
            return type.equals("Date") ? "days" : type.equals("Int") ? "seasons" : "names";
        }
    }
}
