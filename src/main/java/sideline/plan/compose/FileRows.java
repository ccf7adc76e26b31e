package sideline.plan.compose;

import java.util.Collection;
import java.util.List;
import sideline.cypher.Rendering;
import sideline.cypher.Token;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.select.Arguments;

/**
 * The rows of a field file in a statement: as a list, or as a clause that binds them.
 *
 * @param composer composes the statement
 * @param file yields the rows
 * @param names the file's variables in the statement
 * @param arguments the arguments of the field
 */
record FileRows(Composer composer, FieldFile file, Names names, Arguments arguments) {

    /** The clause that binds the one row, or nulls; empty when it takes more than a clause. */
    String hop() {
        var body = file.clauses().body();
        if (file.clauses().isOneMatch()) {
            return "OPTIONAL " + text(body);
        }
        return file.clauses().isOneWith() ? "WITH *, " + text(body.subList(1, body.size())) : "";
    }

    /** The clause that binds a list of the rows, each the given expression, after clauses that bind what it shows. */
    String gathered(Collection<String> parents, String hops, String shown) {
        var each = names.of("row");
        var text = text(file.clauses().body()) + "\n" + hops + "WITH *, " + shown + " AS " + each + sorted()
                + "\nRETURN collect(" + each + ") AS " + names.of("rows");
        return composer.ambient().scope(parents) + " {\n  " + Rendering.indented(text) + "\n}";
    }

    /** The clauses that return the given expression for each row, after others that bind what it shows. */
    String listed(String hops, String returned) {
        var body = text(file.clauses().body());
        return body + (body.isEmpty() ? "" : "\n") + hops + Rendering.returning(returned) + sorted();
    }

    private String sorted() {
        var order = text(file.clauses().order());
        var limit = text(file.clauses().limit());
        return (order.isEmpty() ? "" : "\nORDER BY " + order) + (limit.isEmpty() ? "" : "\nLIMIT " + limit);
    }

    private String text(List<Token> tokens) {
        return composer.text(file, tokens, names, arguments);
    }
}
