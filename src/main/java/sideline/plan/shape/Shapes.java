package sideline.plan.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.plan.select.Arguments;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;

/** The shapes of which an answer is made. */
public final class Shapes {

    private Shapes() {}

    /** A value known from the plan, such as a {@code __typename}. */
    public record Constant(Object value) implements Shape {
        @Override
        public Object read(Value row, Completion completion) {
            return value;
        }
    }

    /** A scalar or enum, or lists of them, in one column. */
    public record LeafAt(int column, Leaf leaf) implements Shape {
        @Override
        public @Nullable Object read(Value row, Completion completion) {
            return leaf.read(row.get(column), completion);
        }
    }

    /** A row of its own in one column. */
    public record Nested(int column, Shape shape) implements Shape {
        @Override
        public @Nullable Object read(Value row, Completion completion) {
            var nested = row.get(column);
            return nested.isNull() ? null : shape.read(nested, completion);
        }
    }

    /**
     * An object whose columns stand in the row itself.
     *
     * @param keys the response keys of its fields, in selection order
     * @param fields how each field is read
     * @param required whether the schema promises each field a value
     */
    public record ObjectShape(List<String> keys, List<Shape> fields, List<Boolean> required) implements Shape {

        public ObjectShape {
            keys = List.copyOf(keys);
            fields = List.copyOf(fields);
            required = List.copyOf(required);
        }

        @Override
        public @Nullable Object read(Value row, Completion completion) {
            var values = new @Nullable Object[keys.size()];
            for (var i = 0; i < values.length; i++) {
                completion.enter(keys.get(i));
                var value = fields.get(i).read(row, completion);
                if (value == null && required.get(i)) {
                    value = completion.missing();
                }
                completion.leave();
                if (value == BROKEN && required.get(i)) {
                    return BROKEN;
                }
                values[i] = value == BROKEN ? null : value;
            }
            return new Finished(keys, values);
        }
    }

    /** A list of rows in one column. */
    public record ListAt(int column, Shape element, boolean required) implements Shape {
        @Override
        public Object read(Value row, Completion completion) {
            var rows = row.get(column);
            var size = rows.size();
            var list = new ArrayList<@Nullable Object>(size);
            for (var i = 0; i < size; i++) {
                completion.enter(i);
                var value = element.read(rows.get(i), completion);
                if (value == null && required) {
                    value = completion.missing();
                }
                completion.leave();
                if (value == BROKEN && required) {
                    return BROKEN;
                }
                list.add(value == BROKEN ? null : value);
            }
            return list;
        }
    }

    /** A row whose first column names its concrete type. */
    public record Choice(Map<String, Shape> types, String declared) implements Shape {
        @Override
        public @Nullable Object read(Value row, Completion completion) {
            var shape = types.get(row.get(0).asString(""));
            return shape == null
                    ? completion.broken("The graph holds something here that is no " + declared + ".")
                    : shape.read(row, completion);
        }
    }

    /** A value that a function makes of fields that the response does not show. */
    public record DerivedShape(
            ObjectShape hidden, Map<String, Integer> properties, DerivedField field, Arguments arguments)
            implements Shape {
        @Override
        @SuppressWarnings("unchecked")
        public @Nullable Object read(Value row, Completion completion) {
            var known = completion.errors().size();
            var values = hidden.read(row, completion);
            if (values == null || completion.errors().size() > known) {
                return completion.unusable(known);
            }
            var fields = new HashMap<>((Map<String, Object>) values);
            properties.forEach(
                    (name, column) -> fields.put(name, row.get(column).asObject()));
            return field.value(new Fields(fields), new Fields(arguments.values(completion.variables())));
        }
    }
}
