package sideline.plan.compose;

import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.ResultPath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import sideline.graph.Statement;
import sideline.plan.select.Arguments;
import sideline.plan.select.Inputs;
import sideline.plan.shape.Completion;
import sideline.plan.shape.Shape;
import sideline.plan.value.PlanException;

/**
 * How one root field is answered: by its statement, or by one that finds what its arguments name, those that search and one
 * that shows what was found; and the shape of what the last returns.
 *
 * @param coordinate the root field's coordinate
 * @param questions what is asked, in order, at least one; each of what the one before returned, whose first column is null
 *     when that was nothing
 * @param shape what its first column holds
 * @param references what the further columns of the first say of the things named
 * @param arguments the root field's arguments
 * @param early the column of the first that tells whether its day is before all that is known; -1 when it has no day
 */
public record RootPlan(
        String coordinate,
        List<Question> questions,
        Shape shape,
        References references,
        Arguments arguments,
        int early) {

    /**
     * What a root field's answer became.
     *
     * @param value ready for the response, or {@link Shape#BROKEN}
     * @param errors the errors met, with their paths
     */
    public record Answer(@Nullable Object value, List<GraphQLError> errors) {}

    /**
     * A statement without its values.
     *
     * @param text Cypher
     * @param inputs where its values come from
     * @param ifMissing whether it is asked only where the first of what was found before it is missing
     */
    public record Question(String text, Inputs inputs, boolean ifMissing) {

        public Question(String text, Inputs inputs) {
            this(text, inputs, false);
        }
    }

    /**
     * What is asked first for a request.
     *
     * @throws PlanException when an argument's value cannot be used
     */
    public Statement first(CoercedVariables variables) {
        var first = questions.get(0);
        return new Statement(coordinate, first.text(), first.inputs().values(variables));
    }

    /**
     * What is asked then of the rows so far; empty when the last is the answer, or nothing was found.
     *
     * @throws PlanException when an argument's value cannot be used, before anything is asked
     */
    public Function<List<Value>, Optional<Statement>> then(CoercedVariables variables) {
        var values = questions.stream()
                .skip(1)
                .map(each -> each.inputs().values(variables))
                .toList();
        return rows -> {
            var next = next(rows);
            if (next == questions.size()) {
                return Optional.empty();
            }
            var last = rows.get(rows.size() - 1);
            return Optional.of(
                    new Statement(coordinate, questions.get(next).text(), Inputs.with(values.get(next - 1), last)));
        };
    }

    /** The place of the question that is asked after those that returned the rows; their number when none is. */
    private int next(List<Value> rows) {
        var next = 0;
        for (var row : rows) {
            if (next == questions.size() - 1 || row.isNull() || row.get(0).isNull()) {
                return questions.size();
            }
            next++;
            while (questions.get(next).ifMissing() && !row.get(0).get(0).isNull()) {
                next++;
            }
        }
        return next;
    }

    /** All that may be asked for a request, as if nothing were found; what is asked for every request comes first. */
    public List<Statement> statements(CoercedVariables variables) {
        return questions.stream()
                .sorted(Comparator.comparing(Question::ifMissing))
                .map(each -> new Statement(
                        coordinate, each.text(), Inputs.with(each.inputs().values(variables), Values.NULL)))
                .toList();
    }

    /**
     * Finishes the answer.
     *
     * @param rows what was returned, one row for each that was asked; NULL when nothing was
     * @throws PlanException when something named was not found or is ambiguous
     */
    public Answer complete(List<Value> rows, CoercedVariables variables, ResultPath path) {
        if (rows.get(0).isNull()) {
            return new Answer(null, List.of());
        }
        references.check(rows.get(0), () -> arguments.values(variables));
        if (next(rows.subList(0, rows.size() - 1)) < questions.size() - 1) {
            return new Answer(null, List.of());
        }
        var completion = new Completion(path, variables);
        var value = shape.read(rows.get(rows.size() - 1), completion);
        return new Answer(value, completion.errors());
    }

    /** The day of the question, when it is before all that is known; null otherwise. */
    @Nullable
    public Object earlyDay(Value row, CoercedVariables variables) {
        return early < 0 || row.isNull() || !row.get(early).isTrue()
                ? null
                : arguments.values(variables).get("asOf");
    }
}
