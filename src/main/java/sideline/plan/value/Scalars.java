package sideline.plan.value;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.util.List;

/** The scalars of the schema beyond GraphQL's own. */
public final class Scalars {

    private static final GraphQLScalarType DATE = GraphQLScalarType.newScalar(ExtendedScalars.Date)
            .coercing(new Day())
            .build();
    private static final GraphQLScalarType URL =
            GraphQLScalarType.newScalar(ExtendedScalars.Url).name("URL").build();

    private Scalars() {}

    /** All of them: days, moments and addresses. */
    public static List<GraphQLScalarType> all() {
        return List.of(DATE, ExtendedScalars.DateTime, URL);
    }
}
