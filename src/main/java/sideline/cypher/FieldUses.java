package sideline.cypher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.cypher.Token.Kind;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

/**
 * The uses of one field's file by another: a filter, order or group that is about what a field shows says
 * {@code field(Player.lastSeason)}, and the field's own expression or clauses stand there, about the same parent.
 */
public final class FieldUses {

    /** The tokens of {@code field(Type.name)}. */
    private static final int LENGTH = 6;

    private final Map<String, CypherFile> files = new HashMap<>();

    public FieldUses(List<CypherFile> files) {
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /**
     * The file with what it uses of others written out.
     *
     * @throws StartupException when it uses a file that is not there, takes arguments or starts from something else
     */
    public CypherFile writtenOut(CypherFile file) {
        var tokens = Token.listOf(file.text());
        var written = new ArrayList<Token>();
        for (var at = 0; at < tokens.size(); at++) {
            if (!isUse(tokens, at)) {
                written.add(tokens.get(at));
                continue;
            }
            var used = tokens.get(at + 2).text() + "." + tokens.get(at + 4).text();
            written.addAll(used(file, used, tokens.get(at).gap()));
            at += LENGTH - 1;
        }
        var text = written.stream().map(token -> token.gap() + token.text()).collect(Collectors.joining());
        return new CypherFile(file.name(), file.purpose(), file.heads(), text);
    }

    private static boolean isUse(List<Token> tokens, int at) {
        return at + LENGTH <= tokens.size()
                && tokens.get(at).is("field")
                && tokens.get(at + 1).is("(")
                && tokens.get(at + 3).is(".")
                && tokens.get(at + 5).is(")");
    }

    private List<Token> used(CypherFile user, String coordinate, String gap) {
        var file = files.get(coordinate);
        if (file == null) {
            throw unfit(user, coordinate, "which has no file");
        }
        if (!file.head("param").isEmpty()) {
            throw unfit(user, coordinate, "which takes arguments");
        }
        if (!user.head("parent").containsAll(file.head("parent"))) {
            throw unfit(user, coordinate, "which starts from something else");
        }
        var clauses = Clauses.of(Token.listOf(file.text()));
        if (!clauses.isExpression()) {
            return Stream.concat(
                            Stream.of(after(gap, clauses.body().get(0))),
                            clauses.body().stream().skip(1))
                    .toList();
        }
        var expression = new ArrayList<Token>();
        expression.add(new Token(Kind.SIGN, "(", gap));
        expression.add(after("", clauses.returned().get(0)));
        expression.addAll(clauses.returned().subList(1, clauses.returned().size()));
        expression.add(new Token(Kind.SIGN, ")", ""));
        return expression;
    }

    private static Token after(String gap, Token token) {
        return new Token(token.kind(), token.text(), gap);
    }

    private static StartupException unfit(CypherFile user, String coordinate, String reason) {
        return new StartupException(
                Obstacle.FILES,
                "cypher/fields/" + user.name() + ".cypher uses the field " + coordinate + ", " + reason + ".");
    }
}
