package sideline.plan.compose;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sideline.cypher.Rendering;
import sideline.plan.compose.Connections.Edges;
import sideline.plan.compose.RootPlan.Question;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Variable;
import sideline.plan.field.Row;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Allowance;
import sideline.plan.select.Inputs;
import sideline.plan.select.Selection;
import sideline.plan.shape.Shape;
import sideline.plan.shape.Shapes.ListAt;
import sideline.plan.shape.Shapes.Nested;

/**
 * Composes a root field that searches: a small statement that finds what its arguments name, in whichever way; one that
 * searches, the same whatever is selected and named and whichever arguments are left out, so that the database plans it once
 * for all; and a small one that shows what is selected of what was found. Each hands on values and the database's own ids of
 * nodes.
 */
final class Finder {

    private final FieldFile file;
    private final GraphQLFieldDefinition field;
    private final Selection root;
    private final Vocabulary vocabulary;
    private final Allowance allowance;
    private final Draft naming;
    private final Draft search;
    private final Draft show;

    Finder(Vocabulary vocabulary, Allowance allowance, FieldFile file, GraphQLFieldDefinition field, Selection root) {
        this.file = file;
        this.field = field;
        this.root = root;
        this.vocabulary = vocabulary;
        this.allowance = allowance;
        this.naming = Draft.open(vocabulary, allowance, root);
        this.search = Draft.open(vocabulary, allowance, root);
        this.show = Draft.ofSelection(vocabulary, allowance, root);
    }

    RootPlan compose() {
        var references = new References(naming.composer(), naming.names(), !GraphQLTypeUtil.isNonNull(field.getType()));
        references.addAll(file, field, root.arguments(), search.composer(), search.names());
        var questions = new ArrayList<Question>();
        var early = -1;
        var handed = references.variables().stream()
                .map(each -> new Variable(each, "Node"))
                .toList();
        if (!handed.isEmpty()) {
            early = named(references);
            questions.add(naming.question(false));
        }
        var stages = vocabulary.files().stages(file);
        for (var stage : stages) {
            questions.add(stage(stage, handed, !stage.equals(stages.get(0))));
            handed = stage.yields();
        }
        search.take(handed, file);
        var columns = Columns.withoutHops();
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var shape = type instanceof GraphQLObjectType connection
                        && connection.getName().endsWith("Connection")
                ? page(connection, columns)
                : isList() ? rows(type, columns) : row(type, columns);
        if (questions.isEmpty()) {
            early = search.composer().ambient().early(columns);
        }
        search.clauses().add(Rendering.answering(search.clauses(), columns.text()));
        questions.add(search.question(false));
        if (!show.clauses().isEmpty()) {
            questions.add(show.question(false));
        }
        return new RootPlan(file.coordinate(), questions, shape, references, root.arguments(), early);
    }

    /**
     * A search before the file's own.
     *
     * @param handed what the statement before found
     * @param ifMissing whether it is asked only where the first of that is missing
     */
    private Question stage(FieldFile stage, List<Variable> handed, boolean ifMissing) {
        var draft = Draft.open(vocabulary, allowance, root);
        draft.take(handed, stage);
        Roots.body(draft.composer(), stage, draft.names(), root, draft.clauses());
        draft.clauses().add("RETURN [" + draft.handedOn(stage.yields()) + "] AS answer");
        return draft.question(ifMissing);
    }

    /** Adds the clauses that find what is named; the column that tells of the day. */
    private int named(References references) {
        naming.clauses().addAll(references.clauses());
        var columns = Columns.withoutHops();
        columns.add(references.handedOn());
        references.columns(columns);
        var early = naming.composer().ambient().early(columns);
        naming.clauses().add(Rendering.answering(naming.clauses(), columns.text()));
        return early;
    }

    private boolean isList() {
        return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
    }

    private Shape row(GraphQLNamedType type, Columns columns) {
        Roots.body(search.composer(), file, search.names(), root, search.clauses());
        var main = search.names().of(file.main().name());
        columns.add("CASE WHEN " + main + " IS NOT NULL THEN " + search.handedOn(file.yields()) + " END");
        show.clauses().add("UNWIND [" + Inputs.FOUND + "[0]] AS found");
        bindAll(0);
        var own = Columns.withHops();
        var shown = shown(type, own);
        var shape = shown.add(root.children());
        var text = shown.text();
        show.clauses().add(own.hops() + Rendering.answering(show.clauses(), "[" + text + "]"));
        return new Nested(0, shape);
    }

    private Shape rows(GraphQLNamedType type, Columns columns) {
        var found = search.handedOn(file.yields());
        columns.add(Roots.rows(search.composer(), file, search.names(), root, "", found, search.clauses()));
        var own = Columns.withHops();
        var shown = shown(type, own);
        var shape = shown.add(root.children());
        showAll(0, 0, own, shown.text());
        show.clauses().add("RETURN [rows] AS answer");
        return new ListAt(0, shape, Related.isElementRequired(field.getType()));
    }

    private Shown shown(GraphQLNamedType type, Columns own) {
        return new Shown(show.composer(), type, Row.of(file.yields(), show.names()::of), own);
    }

    /** A page: what is counted beside its rows is handed on, and its rows are shown, if there are any. */
    private Shape page(GraphQLObjectType connection, Columns columns) {
        var found = Columns.withHops();
        var shown = Columns.withHops();
        var edges = new Edges(show.composer(), show.names(), shown);
        var shape = new Connections(search.composer())
                .compose(file, search.names(), root, connection, columns, found, edges);
        var first = found.size();
        file.yields().forEach(each -> found.add(() -> search.handedOn(each)));
        var rows = shape.rowsColumn();
        if (rows < 0) {
            return shape;
        }
        showAll(rows, first, shown, shown.text());
        show.clauses()
                .add(IntStream.range(0, columns.size())
                        .mapToObj(at -> at == rows ? "rows" : Inputs.FOUND + "[" + at + "]")
                        .collect(Collectors.joining(", ", "RETURN [", "] AS answer")));
        return shape;
    }

    /** Adds the clauses that bind {@code rows}, what is shown of each of the rows found. */
    private void showAll(int column, int firstYielded, Columns own, String shown) {
        var rows = Inputs.FOUND + "[" + column + "]";
        show.clauses().add("UNWIND range(0, size(" + rows + ") - 1) AS place\nWITH *, " + rows + "[place] AS found");
        bindAll(firstYielded);
        show.clauses().add(own.hops() + "WITH place, " + shown + " AS row\nORDER BY place\nWITH collect(row) AS rows");
    }

    /** A column of a row that was found, where it is shown. */
    static String found(int column) {
        return "found[" + column + "]";
    }

    /** Adds the clauses that bind what stands in the columns of the row found, from the given one on. */
    private void bindAll(int first) {
        for (var at = 0; at < file.yields().size(); at++) {
            show.bind(file.yields().get(at), found(first + at));
        }
    }
}
