package sideline.cypher;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms that Cypher files may use, and those that terms use themselves. */
final class Terms {

    private final Map<String, Term> byName;

    Terms(Collection<CypherFile> files) {
        byName = files.stream().map(Term::of).collect(Collectors.toUnmodifiableMap(Term::name, Function.identity()));
    }

    /**
     * The file with every use of a term replaced by what it stands for.
     *
     * @throws IllegalArgumentException when a use gives a term more or fewer expressions than it takes, or does not end
     */
    CypherFile writtenOut(CypherFile file) {
        var tokens = Token.listOf(file.text());
        for (var at = 0; at < tokens.size(); at++) {
            if (isUse(tokens, at)) {
                return new CypherFile(file.name(), file.purpose(), file.heads(), text(writtenOut(tokens)));
            }
        }
        return file;
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(token -> token.gap() + token.text()).collect(Collectors.joining());
    }

    private List<Token> writtenOut(List<Token> tokens) {
        var written = new ArrayList<Token>();
        for (var at = 0; at < tokens.size(); at++) {
            if (!isUse(tokens, at)) {
                written.add(tokens.get(at));
                continue;
            }
            var end = endOfUse(tokens, at);
            var given = arguments(tokens.subList(at + 2, end)).stream()
                    .map(this::writtenOut)
                    .toList();
            var term = requireNonNull(byName.get(tokens.get(at).text()));
            written.addAll(writtenOut(term.about(given, tokens.get(at).gap())));
            at = end;
        }
        return written;
    }

    private boolean isUse(List<Token> tokens, int at) {
        return byName.containsKey(tokens.get(at).text())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("(")
                && tokens.get(at + 1).gap().isEmpty();
    }

    private static int endOfUse(List<Token> tokens, int at) {
        var depth = 0;
        for (var i = at + 1; i < tokens.size(); i++) {
            depth += depth(tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "The use of the term " + tokens.get(at).text() + " does not end.");
    }

    private static List<List<Token>> arguments(List<Token> tokens) {
        var arguments = new ArrayList<List<Token>>();
        var start = 0;
        var depth = 0;
        for (var at = 0; at < tokens.size(); at++) {
            depth += depth(tokens.get(at));
            if (depth == 0 && tokens.get(at).is(",")) {
                arguments.add(tokens.subList(start, at));
                start = at + 1;
            }
        }
        arguments.add(tokens.subList(start, tokens.size()));
        return arguments;
    }

    private static int depth(Token token) {
        if (token.is("(") || token.is("[") || token.is("{")) {
            return 1;
        }
        return token.is(")") || token.is("]") || token.is("}") ? -1 : 0;
    }
}
