package sideline.plan.compose;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.plan.compose.Composer.Names;
import sideline.plan.compose.RootPlan.Question;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Variable;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Allowance;
import sideline.plan.select.Inputs;
import sideline.plan.select.Selection;

/**
 * A statement in the making, one of several that answer a root field: it takes over what the one before it found, and hands
 * on what it finds itself, values as they are and nodes by the database's own ids.
 *
 * @param day clauses that find its day, needed only where it is asked for
 * @param clauses all others, in order
 */
record Draft(
        Vocabulary vocabulary, Inputs inputs, List<String> day, List<String> clauses, Composer composer, Names names) {

    /** One whose text is the same whichever arguments are left out. */
    static Draft open(Vocabulary vocabulary, Allowance allowance, Selection root) {
        var inputs = new Inputs();
        var clauses = new ArrayList<String>();
        var composer = new Composer(vocabulary, inputs, Ambient.open(root, vocabulary, inputs, clauses), allowance);
        return new Draft(vocabulary, inputs, List.of(), clauses, composer, composer.new Names(Map.of()));
    }

    /** One whose text goes by what is asked. */
    static Draft ofSelection(Vocabulary vocabulary, Allowance allowance, Selection root) {
        var inputs = new Inputs();
        var day = new ArrayList<String>();
        var composer = new Composer(vocabulary, inputs, Ambient.of(root, vocabulary, inputs, day), allowance);
        return new Draft(vocabulary, inputs, day, new ArrayList<>(), composer, composer.new Names(Map.of()));
    }

    /**
     * The finished statement.
     *
     * @param ifMissing whether it is asked only where the first of what was found before it is missing
     */
    Question question(boolean ifMissing) {
        var text = String.join("\n", clauses);
        var all = Stream.concat(day.stream().filter(each -> Ambient.isAskedIn(text)), Stream.of(text));
        return new Question(all.collect(Collectors.joining("\n")), inputs, ifMissing);
    }

    /** Adds the clauses that bind what a search starts from, of what the statement before found. */
    void take(List<Variable> handed, FieldFile search) {
        var parents = search.parents().stream().map(Variable::name).toList();
        for (var at = 0; at < handed.size(); at++) {
            if (parents.isEmpty() || parents.contains(handed.get(at).name())) {
                bind(handed.get(at), Inputs.FOUND + "[0][" + at + "]");
            }
        }
    }

    /** Adds the clause that binds a variable to a value, a node to that of an id. */
    void bind(Variable variable, String value) {
        var name = names.of(variable.name());
        clauses.add(
                isInGraph(variable)
                        ? "OPTIONAL MATCH (" + name + ")\nWHERE elementId(" + name + ") = " + value
                        : "WITH *, " + value + " AS " + name);
    }

    /** The list of what is handed on in the variables. */
    String handedOn(List<Variable> variables) {
        return variables.stream().map(this::handedOn).collect(Collectors.joining(", ", "[", "]"));
    }

    /** What is handed on in a variable. */
    String handedOn(Variable variable) {
        var name = names.of(variable.name());
        return isInGraph(variable) ? "elementId(" + name + ")" : name;
    }

    /** Whether a variable holds a node, and not a value made by a file. */
    private boolean isInGraph(Variable variable) {
        var node = requireNonNull(vocabulary.schema().getType("Node"));
        var type = vocabulary.schema().getType(variable.plainType());
        return type == node
                || type instanceof GraphQLUnionType
                || (type instanceof GraphQLImplementingType parent
                        && parent.getInterfaces().contains(node));
    }
}
