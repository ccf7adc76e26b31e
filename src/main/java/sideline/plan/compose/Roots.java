package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sideline.cypher.Rendering;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.field.Row;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Allowance;
import sideline.plan.select.Arguments;
import sideline.plan.select.Inputs;
import sideline.plan.select.Selection;
import sideline.plan.shape.Shape;
import sideline.plan.shape.Shapes.ListAt;
import sideline.plan.shape.Shapes.Nested;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** Composes the statement of a root field. */
public final class Roots {

    private final Vocabulary vocabulary;

    public Roots(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * How a root field is answered; a field whose own arguments cannot be used is answered by its refusal.
     *
     * @throws PlanException when the operation has too many fields
     */
    public RootPlan compose(Selection root, Allowance allowance) {
        var query = vocabulary.root(root);
        var field = requireNonNull(query.getFieldDefinition(root.field()));
        if (GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("Node")) {
            return new NodeRoots(vocabulary, allowance).compose(query, field, root);
        }
        var file = vocabulary.files().require(query.getName() + "." + root.field());
        try {
            return compose(file, field, root, allowance);
        } catch (PlanException e) {
            if (e.type() != PlanErrorType.BAD_USER_INPUT) {
                throw e;
            }
            return refused(file, root, allowance, e);
        }
    }

    /** What is wrong with a root field's own arguments refuses that field and not its neighbours. */
    private RootPlan refused(FieldFile file, Selection root, Allowance allowance, PlanException refusal) {
        var inputs = new Inputs();
        inputs.add("refused", Arguments.NONE, values -> {
            throw refusal;
        });
        var composer = new Composer(vocabulary, inputs, Ambient.TODAY, allowance);
        var references = new References(composer, composer.new Names(Map.of()), true);
        var show = new RootPlan.Question("RETURN NULL", inputs);
        return new RootPlan(file.coordinate(), List.of(show), (row, at) -> null, references, root.arguments(), -1);
    }

    private RootPlan compose(FieldFile file, GraphQLFieldDefinition field, Selection root, Allowance allowance) {
        if (file.searches()) {
            return new Finder(vocabulary, allowance, file, field, root).compose();
        }
        var inputs = new Inputs();
        var clauses = new ArrayList<String>();
        var ambient = Ambient.of(root, vocabulary, inputs, clauses);
        var composer = new Composer(vocabulary, inputs, ambient, allowance);
        var names = composer.new Names(Map.of());
        var references = new References(composer, names, !GraphQLTypeUtil.isNonNull(field.getType()));
        references.addAll(file, field, root.arguments(), composer, names);
        clauses.addAll(references.clauses());
        var columns = Columns.withoutHops();
        var shape = answer(composer, file, names, root, field, clauses, columns);
        references.columns(columns);
        var early = ambient.early(columns);
        clauses.add(Rendering.answering(clauses, columns.text()));
        var show = new RootPlan.Question(String.join("\n", clauses), inputs);
        return new RootPlan(file.coordinate(), List.of(show), shape, references, root.arguments(), early);
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
        var shown = new Shown(composer, type, Row.of(file.yields(), names::of), own);
        var shape = shown.add(root.children());
        var shownText = shown.text();
        if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
            var column = columns.add(rows(composer, file, names, root, own.hops(), shownText, clauses));
            return new ListAt(column, shape, Related.isElementRequired(field.getType()));
        }
        body(composer, file, names, root, clauses);
        if (!own.hops().isEmpty()) {
            clauses.add(own.hops().strip());
        }
        var found = names.of(file.main().name());
        var needsCheck = !file.refers().isEmpty();
        columns.add(needsCheck ? "CASE WHEN " + found + " IS NULL THEN NULL ELSE " + shownText + " END" : shownText);
        return new Nested(0, shape);
    }

    /** Adds the clauses that bind the one row of a file. */
    static void body(Composer composer, FieldFile file, Names names, Selection root, List<String> clauses) {
        var body = composer.text(file, file.clauses().body(), names, root.arguments());
        if (!body.isEmpty()) {
            clauses.add(within(body, file, composer, names));
        }
    }

    /** The list of a file's rows, each the given expression, after clauses that it may need. */
    static String rows(
            Composer composer,
            FieldFile file,
            Names names,
            Selection root,
            String hops,
            String shown,
            List<String> clauses) {
        var rows = new FileRows(composer, file, names, root.arguments());
        if (file.clauses().aggregates()) {
            clauses.add(rows.gathered(bound(file, names), hops, shown));
            return names.of("rows");
        }
        return "COLLECT {\n  " + Rendering.indented(rows.listed(hops, shown)) + "\n}";
    }

    private static List<String> bound(FieldFile file, Names names) {
        var bound = file.parents().isEmpty()
                ? file.refers().stream().map(FieldFile.Reference::variable)
                : file.parents().stream().map(FieldFile.Variable::name);
        return bound.map(names::of).toList();
    }

    /** A body of its own scope, so that what was found before stays bound after it. */
    private static String within(String body, FieldFile file, Composer composer, Names names) {
        var bound = bound(file, names);
        if (bound.isEmpty()) {
            return body;
        }
        var yielded = file.yields().stream()
                .map(each -> names.of(each.name()))
                .filter(each -> !bound.contains(each))
                .collect(Collectors.joining(", "));
        return "OPTIONAL " + composer.ambient().scope(bound) + " {\n  " + Rendering.indented(body) + "\n  RETURN "
                + yielded + "\n}";
    }
}
