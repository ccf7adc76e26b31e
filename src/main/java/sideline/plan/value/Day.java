package sideline.plan.value;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A calendar day as clients write it; one that no month has is refused instead of moved to the month's last. */
final class Day implements Coercing<LocalDate, String> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        if (day instanceof LocalDate) {
            return day.toString();
        }
        var read = read(String.valueOf(day));
        if (read == null) {
            throw new CoercingSerializeException(fault(day));
        }
        return read.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        var day = input instanceof LocalDate given ? given : input instanceof String text ? read(text) : null;
        if (day == null) {
            throw new CoercingParseValueException(fault(input));
        }
        return day;
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var day = input instanceof StringValue text ? read(String.valueOf(text.getValue())) : null;
        if (day == null) {
            throw new CoercingParseLiteralException(fault(input instanceof StringValue text ? text.getValue() : null));
        }
        return day;
    }

    @Override
    public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(day, context, locale));
    }

    private static @Nullable LocalDate read(String text) {
        try {
            return FORM.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String fault(@Nullable Object given) {
        return (given == null ? "It" : "'" + given + "'") + " is no day of the calendar; give one as \"2023-09-20\".";
    }
}
