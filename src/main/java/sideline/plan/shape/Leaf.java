package sideline.plan.shape;

import graphql.GraphQLContext;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** How a stored value becomes a scalar, an enum value or a list of them. */
public interface Leaf {

    /** The value for the response, null when there is none, or {@link Shape#BROKEN} when it does not fit. */
    @Nullable
    Object read(Value value, Completion completion);

    /** The leaf for a type of the schema; an {@code ID} of a node gets its type's name in front. */
    static Leaf of(GraphQLType type, @Nullable String nodeType) {
        if (type instanceof GraphQLNonNull nonNull) {
            return of(nonNull.getWrappedType(), nodeType);
        }
        if (type instanceof GraphQLList list) {
            var element = of(list.getWrappedType(), null);
            return new ListOf(element, list.getWrappedType() instanceof GraphQLNonNull);
        }
        if (type instanceof GraphQLEnumType values) {
            var names = new HashSet<String>();
            values.getValues().forEach(value -> names.add(value.getName()));
            return new OneOf(values.getName(), names);
        }
        if (nodeType != null) {
            return new TypedId(nodeType + ":");
        }
        return new Scalar(((GraphQLScalarType) type).getName());
    }

    /** A scalar by name. */
    public record Scalar(String name) implements Leaf {
        @Override
        public @Nullable Object read(Value value, Completion completion) {
            var raw = value.asObject();
            if (raw == null) {
                return null;
            }
            var fitting = fit(raw);
            return fitting == null
                    ? completion.broken("The graph holds a value here that is no " + name + ".")
                    : fitting;
        }

        private @Nullable Object fit(Object raw) {
            return switch (name) {
                case "Int" -> raw instanceof Long number && number.intValue() == number ? number.intValue() : null;
                case "Float" -> raw instanceof Number number ? number.doubleValue() : null;
                case "Boolean" -> raw instanceof Boolean ? raw : null;
                case "Date" -> raw instanceof LocalDate day ? day.toString() : null;
                case "DateTime" -> moment(raw);
                default -> raw instanceof String || raw instanceof Number ? raw.toString() : null;
            };
        }

        private static @Nullable Object moment(Object raw) {
            return raw instanceof ZonedDateTime moment
                    ? ExtendedScalars.DateTime.getCoercing()
                            .serialize(
                                    moment.withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime(),
                                    GraphQLContext.getDefault(),
                                    Locale.ROOT)
                    : null;
        }
    }

    /** The typed id of a node. */
    public record TypedId(String prefix) implements Leaf {
        @Override
        public @Nullable Object read(Value value, Completion completion) {
            return value.isNull() ? null : prefix + value.asString();
        }
    }

    /** A value of an enum. */
    public record OneOf(String type, Set<String> names) implements Leaf {
        @Override
        public @Nullable Object read(Value value, Completion completion) {
            var raw = value.asObject();
            return raw == null || names.contains(raw)
                    ? raw
                    : completion.broken("The graph holds a value here that is no " + type + ".");
        }
    }

    /** A list of leaves. */
    public record ListOf(Leaf element, boolean required) implements Leaf {
        @Override
        public @Nullable Object read(Value value, Completion completion) {
            if (value.isNull()) {
                return null;
            }
            if (!TypeSystem.getDefault().LIST().isTypeOf(value)) {
                return completion.broken("The graph holds a single value here where a list belongs.");
            }
            var size = value.size();
            var list = new ArrayList<@Nullable Object>(size);
            for (var i = 0; i < size; i++) {
                completion.enter(i);
                var item = element.read(value.get(i), completion);
                if (item == null && required) {
                    item = completion.missing();
                }
                completion.leave();
                if (item == Shape.BROKEN && required) {
                    return Shape.BROKEN;
                }
                list.add(item == Shape.BROKEN ? null : item);
            }
            return list;
        }
    }
}
