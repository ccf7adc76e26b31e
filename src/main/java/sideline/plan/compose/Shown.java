package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sideline.cypher.Rendering;
import sideline.plan.field.Row;
import sideline.plan.select.Selection;
import sideline.plan.shape.Shape;
import sideline.plan.shape.Shapes.Choice;

/** What is shown of a row of an object, interface or union: the columns of all selections of it together. */
final class Shown {

    private final Composer composer;
    private final GraphQLNamedType type;
    private final Row row;
    private final Columns columns;
    private final Map<GraphQLObjectType, Columns> choices = new LinkedHashMap<>();
    private final String discriminator;

    Shown(Composer composer, GraphQLNamedType type, Row row, Columns columns) {
        this.composer = composer;
        this.type = type;
        this.row = row;
        this.columns = columns;
        if (!(type instanceof GraphQLObjectType)) {
            discriminator = composer.discriminator(type, row);
            composer.vocabulary().objectTypes(type).forEach(object -> choices.put(object, choice(discriminator)));
        } else {
            discriminator = "";
        }
    }

    private static Columns choice(String discriminator) {
        var columns = Columns.withoutHops();
        columns.add(discriminator);
        return columns;
    }

    /** Adds the columns of a selection and returns the shape that reads them. */
    Shape add(List<Selection> children) {
        if (type instanceof GraphQLObjectType object) {
            return composer.object(object, row, of(children, object), columns);
        }
        var shapes = new LinkedHashMap<String, Shape>();
        choices.forEach(
                (object, own) -> shapes.put(object.getName(), composer.object(object, row, of(children, object), own)));
        return new Choice(Map.copyOf(shapes), type.getName());
    }

    private static List<Selection> of(List<Selection> children, GraphQLObjectType type) {
        return children.stream()
                .filter(child -> child.types().contains(type.getName()))
                .toList();
    }

    /** The row as Cypher text; complete when all selections are added. */
    String text() {
        if (choices.isEmpty()) {
            return columns.text();
        }
        var namesByColumns = new LinkedHashMap<String, List<String>>();
        choices.forEach((object, own) -> namesByColumns
                .computeIfAbsent(own.text(), each -> new ArrayList<>())
                .add("'" + object.getName() + "'"));
        var commonest = namesByColumns.keySet().stream()
                .max(Comparator.comparing(
                        shown -> requireNonNull(namesByColumns.get(shown)).size()))
                .orElseThrow();
        namesByColumns.remove(commonest);
        if (namesByColumns.isEmpty()) {
            return commonest;
        }
        var text = new StringBuilder("CASE ").append(discriminator);
        namesByColumns.forEach((shown, names) -> text.append("\n  WHEN ")
                .append(String.join(", ", names))
                .append(" THEN ")
                .append(Rendering.indented(shown)));
        return text.append("\n  ELSE ")
                .append(Rendering.indented(commonest))
                .append("\nEND")
                .toString();
    }
}
