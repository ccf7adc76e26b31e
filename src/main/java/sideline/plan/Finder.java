package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sideline.plan.Composer.Names;
import sideline.plan.FieldFile.Variable;
import sideline.plan.RootPlan.Question;
import sideline.plan.Shapes.ListAt;
import sideline.plan.Shapes.Nested;

/**
 * Composes a root field that searches: one statement that finds, the same whatever is selected and whichever arguments are
 * left out, so that the database plans it once for all; and a small one that shows what is selected of what was found,
 * handed on as values and as the database's own ids of nodes and relationships.
 */
final class Finder {

    private static final Pattern AMBIENT = Pattern.compile("\\basOf(Season|Week|Draft)\\b");

    private final Vocabulary vocabulary;
    private final Allowance allowance;
    private final FieldFile file;
    private final GraphQLFieldDefinition field;
    private final Selection root;

    Finder(Vocabulary vocabulary, Allowance allowance, FieldFile file, GraphQLFieldDefinition field, Selection root) {
        this.vocabulary = vocabulary;
        this.allowance = allowance;
        this.file = file;
        this.field = field;
        this.root = root;
    }

    RootPlan compose() {
        var inputs = new Inputs();
        var clauses = new ArrayList<String>();
        var ambient = Ambient.open(root, vocabulary, inputs, clauses);
        var composer = new Composer(vocabulary, inputs, ambient, allowance);
        var names = composer.new Names(Map.of());
        var references = References.of(composer, file, field, names, root.arguments());
        clauses.addAll(references.clauses());
        var columns = Columns.withoutHops();
        columns.add(found(composer, names, clauses));
        references.columns(columns);
        var early = ambient.early(columns);
        clauses.add(Rendering.answering(clauses, columns.text()));
        var search = new Question(String.join("\n", clauses), inputs);
        var show = show();
        return new RootPlan(
                file.coordinate(), search, show.question(), show.shape(), references, root.arguments(), early);
    }

    private boolean isList() {
        return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
    }

    /** What the search returns: the row that the file yields, or the list of its rows. */
    private String found(Composer composer, Names names, List<String> clauses) {
        var row = file.yields().stream()
                .map(each -> handedOn(each, names.of(each.name())))
                .collect(Collectors.joining(", ", "[", "]"));
        if (isList()) {
            return Roots.rows(composer, file, names, root, "", row, clauses);
        }
        Roots.body(composer, file, names, root, clauses);
        return "CASE WHEN " + names.of(file.main().name()) + " IS NOT NULL THEN " + row + " END";
    }

    private String handedOn(Variable yielded, String name) {
        return isInGraph(yielded) ? "elementId(" + name + ")" : name;
    }

    /** Whether a variable holds a node, and not a value made by the file. */
    private boolean isInGraph(Variable yielded) {
        var node = requireNonNull(vocabulary.schema().getType("Node"));
        return vocabulary.schema().getType(yielded.plainType()) instanceof GraphQLNamedOutputType type
                && (type == node
                        || type instanceof GraphQLObjectType object
                                && object.getInterfaces().contains(node)
                        || type instanceof GraphQLInterfaceType parent
                                && parent.getInterfaces().contains(node)
                        || type instanceof GraphQLUnionType);
    }

    /** The statement that shows what is selected of what was found. */
    private Show show() {
        var inputs = new Inputs();
        var clauses = new ArrayList<String>();
        var ambient = Ambient.of(root, vocabulary, inputs, clauses);
        var composer = new Composer(vocabulary, inputs, ambient, allowance);
        var names = composer.new Names(Map.of());
        var columns = Columns.withHops();
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var shown = new Shown(composer, type, Row.of(file.yields(), names::of), columns);
        var shape = shown.add(root.children());
        var text = shown.text();
        var day = List.copyOf(clauses);
        clauses.clear();
        clauses.add(
                isList()
                        ? "UNWIND range(0, size(" + Inputs.FOUND + ") - 1) AS place\nWITH *, " + Inputs.FOUND
                                + "[place] AS found"
                        : "WITH *, " + Inputs.FOUND + " AS found");
        for (var at = 0; at < file.yields().size(); at++) {
            clauses.add(bound(file.yields().get(at), names.of(file.yields().get(at).name()), "found[" + at + "]"));
        }
        clauses.add((columns.hops() + (isList()
                        ? "WITH place, " + text + " AS row\nORDER BY place\nRETURN [collect(row)] AS answer"
                        : Rendering.answering(clauses, "[" + text + "]")))
                .strip());
        var body = String.join("\n", clauses);
        var needsDay = AMBIENT.matcher(body).find();
        var question = new Question(needsDay ? String.join("\n", day) + "\n" + body : body, inputs);
        return new Show(
                question,
                isList() ? new ListAt(0, shape, Composer.isElementRequired(field.getType())) : new Nested(0, shape));
    }

    private String bound(Variable yielded, String name, String value) {
        return isInGraph(yielded)
                ? "OPTIONAL MATCH (" + name + ")\nWHERE elementId(" + name + ") = " + value
                : "WITH *, " + value + " AS " + name;
    }

    private record Show(Question question, Shape shape) {}
}
