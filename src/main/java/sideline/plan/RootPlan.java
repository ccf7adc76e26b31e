package sideline.plan;

import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.ResultPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import sideline.graph.Statement;

/**
 * How one root field is answered: by its statement, or by one that searches and one that shows what was found, and the
 * shape of what the last returns.
 *
 * @param coordinate the root field's coordinate
 * @param search what is asked first, whose first column is null when nothing was found; null when nothing is searched for
 * @param show what is asked then, the same for all requests of this plan
 * @param shape what its first column holds
 * @param references what the further columns of the first say of the things named
 * @param arguments the root field's arguments
 * @param early the column of the first that tells whether its day is before all that is known; -1 when it has no day
 */
record RootPlan(
        String coordinate,
        @Nullable Question search,
        Question show,
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
    record Answer(@Nullable Object value, List<GraphQLError> errors) {}

    /**
     * A statement without its values.
     *
     * @param text Cypher
     * @param inputs where its values come from
     */
    record Question(String text, Inputs inputs) {}

    /**
     * What is asked first for a request.
     *
     * @throws PlanException when an argument's value cannot be used
     */
    Statement first(CoercedVariables variables) {
        var first = search == null ? show : search;
        return new Statement(coordinate, first.text(), first.inputs().values(variables));
    }

    /**
     * What is asked then of the first one's row; empty when that is the answer, or nothing was found.
     *
     * @throws PlanException when an argument's value cannot be used, before anything is asked
     */
    Function<Value, Optional<Statement>> then(CoercedVariables variables) {
        if (search == null) {
            return row -> Optional.empty();
        }
        var values = show.inputs().values(variables);
        return row -> row.isNull() || row.get(0).isNull()
                ? Optional.empty()
                : Optional.of(new Statement(coordinate, show.text(), Inputs.with(values, row)));
    }

    /** All that may be asked for a request, as if nothing were found. */
    List<Statement> statements(CoercedVariables variables) {
        return questions()
                .map(each -> new Statement(
                        coordinate, each.text(), Inputs.with(each.inputs().values(variables), Values.NULL)))
                .toList();
    }

    /** What is asked, in order. */
    Stream<Question> questions() {
        return Stream.of(search, show).filter(Objects::nonNull);
    }

    /**
     * Finishes the answer.
     *
     * @param rows what was returned, one row for each that was asked; NULL when nothing was
     * @throws PlanException when something named was not found or is ambiguous
     */
    Answer complete(List<Value> rows, CoercedVariables variables, ResultPath path) {
        if (rows.get(0).isNull()) {
            return new Answer(null, List.of());
        }
        references.check(rows.get(0), () -> arguments.values(variables));
        if (rows.size() < questions().count()) {
            return new Answer(null, List.of());
        }
        var completion = new Completion(path, variables);
        var value = shape.read(rows.get(rows.size() - 1), completion);
        return new Answer(value, completion.errors());
    }

    /** The day of the question, when it is before all that is known; null otherwise. */
    @Nullable
    Object earlyDay(Value row, CoercedVariables variables) {
        return early < 0 || row.isNull() || !row.get(early).isTrue()
                ? null
                : arguments.values(variables).get("asOf");
    }
}
