package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sideline.plan.Composer.Names;
import sideline.plan.Shapes.ListAt;
import sideline.plan.Shapes.Nested;

/** Composes the statement of a root field. */
final class Roots {

    private static final String AS_OF = "asOf";

    private final Vocabulary vocabulary;

    Roots(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    RootPlan compose(Selection root, Allowance allowance) {
        var query = vocabulary.schema().getQueryType();
        var field = requireNonNull(query.getFieldDefinition(root.field()));
        if (GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("Node")) {
            return new NodeRoots(vocabulary, allowance).compose(query, field, root);
        }
        var inputs = new Inputs();
        var clauses = new ArrayList<String>();
        var composer = new Composer(vocabulary, inputs, ambient(root, inputs, clauses), allowance);
        var file = vocabulary.files().require(query.getName() + "." + root.field());
        var names = composer.new Names(Map.of());
        var references = new References(composer, !GraphQLTypeUtil.isNonNull(field.getType()));
        file.refers().forEach(reference -> references.add(reference, names, root.arguments()));
        clauses.addAll(references.clauses());
        var columns = Columns.withoutHops();
        var shape = answer(composer, file, names, root, field, clauses, columns);
        references.columns().forEach(columns::add);
        clauses.add("RETURN " + columns.text() + " AS answer");
        var text = String.join("\n", clauses);
        return new RootPlan(file.coordinate(), text, inputs, shape, references, root.arguments());
    }

    private Ambient ambient(Selection root, Inputs inputs, List<String> clauses) {
        if (root.arguments().planned().get(AS_OF) == null) {
            return Ambient.TODAY;
        }
        var day = inputs.add(AS_OF, root.arguments(), values -> values.get(AS_OF));
        var file = vocabulary.files().require(AS_OF);
        var text = Rendering.text(file.clauses().body(), name -> name, name -> day) + "\nRETURN "
                + Rendering.text(file.clauses().returned(), name -> name, name -> day);
        clauses.add("CALL () {\n  " + Rendering.indented(text) + "\n}");
        return new Ambient(day);
    }

    private Shape answer(
            Composer composer,
            FieldFile file,
            Names names,
            Selection root,
            GraphQLFieldDefinition field,
            List<String> clauses,
            Columns columns) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type.getName().endsWith("Connection")) {
            var connection = new Connections(composer);
            return connection.compose(file, names, root, (GraphQLObjectType) type, columns);
        }
        var own = Columns.withHops();
        var shown = composer.shown(type, Row.of(file.yields(), names::of), root.children(), own);
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            var rows = composer.rows(file, names, root, own.hops(), shown.text());
            var column = columns.add("COLLECT {\n  " + Rendering.indented(rows) + "\n}");
            return new ListAt(column, shown.shape(), Composer.isElementRequired(field.getType()));
        }
        var body = composer.text(file, file.clauses().body(), names, root.arguments());
        if (!body.isEmpty()) {
            clauses.add(body);
        }
        if (!own.hops().isEmpty()) {
            clauses.add(own.hops().strip());
        }
        var found = names.of(file.main().name());
        var needsCheck = !file.refers().isEmpty();
        columns.add(
                needsCheck ? "CASE WHEN " + found + " IS NULL THEN NULL ELSE " + shown.text() + " END" : shown.text());
        return new Nested(0, shown.shape());
    }
}
