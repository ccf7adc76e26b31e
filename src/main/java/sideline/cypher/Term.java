package sideline.cypher;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import sideline.cypher.Token.Kind;

/**
 * An expression that many Cypher files use, in a file of its own: what it means that two stints overlap, or that a day
 * knows of a link, is written once. Written like a call of a function, it is replaced by its text before a file is run.
 *
 * @param name the file's name
 * @param takes the names for which a use puts expressions, in order
 * @param tokens the expression
 */
record Term(String name, List<String> takes, List<Token> tokens) {

    Term {
        requireNonNull(name);
        takes = List.copyOf(takes);
        tokens = List.copyOf(tokens);
    }

    static Term of(CypherFile file) {
        var takes = file.head("takes").stream()
                .flatMap(list -> List.of(list.split(",\\s*")).stream())
                .toList();
        return new Term(file.name(), takes, Token.listOf(file.text()));
    }

    /**
     * The expression in brackets, on one line, about the expressions of a use.
     *
     * @throws IllegalArgumentException when there are more or fewer than the term takes
     */
    List<Token> about(List<List<Token>> given, String gap) {
        if (given.size() != takes.size()) {
            throw new IllegalArgumentException(
                    "The term " + name + " takes " + takes.size() + " expressions, not " + given.size() + ".");
        }
        var written = new ArrayList<Token>();
        written.add(new Token(Kind.SIGN, "(", gap));
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var space = at == 0 || token.gap().isEmpty() ? "" : " ";
            var place = isOwn(at) ? -1 : takes.indexOf(token.text());
            written.addAll(place < 0 ? List.of(token.after(space)) : inPlace(given.get(place), space));
        }
        written.add(new Token(Kind.SIGN, ")", ""));
        return written;
    }

    /** Whether the token is a property's key or a function's name rather than something that is taken. */
    private boolean isOwn(int at) {
        var isKey = at > 0 && tokens.get(at - 1).is(".");
        var isFunction = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
        return isKey || isFunction;
    }

    private static List<Token> inPlace(List<Token> given, String gap) {
        var written = new ArrayList<>(given);
        written.set(0, given.get(0).after(gap));
        return written;
    }
}
