package sideline.plan.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.cypher.Rendering;
import sideline.cypher.Token;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Inputs;
import sideline.plan.select.Selection;

/**
 * The values that every field file may use without an argument: the day at which the whole question is put, the season and
 * week that it falls into, and the last draft and round held by then.
 *
 * @param asOfDate the parameter that holds the day; null when the question is put today
 * @param isOpen whether that parameter may be null, so that the database asks whether there is a day
 */
public record Ambient(@Nullable String asOfDate, boolean isOpen) {

    /** No day is given. */
    public static final Ambient TODAY = new Ambient(null, false);

    /** Which change a mutation made, and whether an earlier request had made it. */
    public static final String RECORDED = "recorded";

    public static final String REPEATED = "repeated";

    /** What every file may use without declaring it. */
    public static final Set<String> NAMES =
            Set.of("asOfDate", "asOfSeason", "asOfWeek", "asOfDraft", RECORDED, REPEATED);

    private static final String AS_OF = "asOf";

    /** Less than any season's draft and round; what stands for a day before all of them is smaller. */
    private static final int FIRST_DRAFT = 100;

    /** The tokens of {@code CASE WHEN $asOfDate IS NULL THEN}. */
    private static final int CHOICE = 6;

    private static final Pattern ASKED = Pattern.compile("\\basOf(Season|Week|Draft)\\b");

    private static final String HANDED = "$asOfSeason, $asOfWeek, $asOfDraft";

    /**
     * The ambient values of a root field.
     *
     * @param clauses takes the clause that turns the day into season and week, when a day is given
     */
    static Ambient of(Selection root, Vocabulary vocabulary, Inputs inputs, List<String> clauses) {
        return root.arguments().planned().get(AS_OF) == null
                ? TODAY
                : new Ambient(day(root, vocabulary, inputs, clauses), false);
    }

    /** The ambient values of a root field whose statement is the same with a day and without one. */
    static Ambient open(Selection root, Vocabulary vocabulary, Inputs inputs, List<String> clauses) {
        return new Ambient(day(root, vocabulary, inputs, clauses), true);
    }

    private static String day(Selection root, Vocabulary vocabulary, Inputs inputs, List<String> clauses) {
        var day = inputs.add(AS_OF, root.arguments(), values -> values.get(AS_OF));
        var file = vocabulary.files().require(AS_OF);
        var text = Rendering.text(file.clauses().body(), name -> name, name -> day) + "\nRETURN "
                + Rendering.text(file.clauses().returned(), name -> name, name -> day);
        clauses.add("CALL () {\n  " + Rendering.indented(text) + "\n}");
        return day;
    }

    /** The text that stands for an ambient parameter; null when the name is none. */
    @Nullable
    String text(String name) {
        return switch (name) {
            case RECORDED, REPEATED -> "$" + name;
            case "asOfDate" -> asOfDate == null ? "NULL" : asOfDate;
            case "asOfSeason", "asOfWeek", "asOfDraft" -> asOfDate == null ? "NULL" : name;
            default -> null;
        };
    }

    /** Whether a statement asks for what follows from the day. */
    static boolean isAskedIn(String text) {
        return ASKED.matcher(text).find();
    }

    /** Adds the column that tells whether the day is before all that is known; its position, or -1 without a day. */
    int early(Columns columns) {
        return asOfDate == null ? -1 : columns.add("asOfDraft < " + FIRST_DRAFT);
    }

    /** What a subquery that sees the given variables has to state. */
    String scope(Collection<String> variables) {
        var seen = new ArrayList<>(variables);
        if (asOfDate != null) {
            seen.addAll(List.of("asOfSeason", "asOfWeek", "asOfDraft"));
        }
        return "CALL (" + String.join(", ", seen) + ")";
    }

    /**
     * The tokens with every {@code CASE WHEN $asOfDate IS NULL THEN … ELSE … END} replaced by the branch that is taken, so
     * that a question put today is answered as if there were no other. A branch has to be an operand of what is around it.
     */
    public List<Token> chosen(List<Token> tokens) {
        if (isOpen) {
            return tokens;
        }
        var chosen = new ArrayList<Token>();
        for (var at = 0; at < tokens.size(); at++) {
            if (!isChoice(tokens, at)) {
                chosen.add(tokens.get(at));
                continue;
            }
            var end = end(tokens, at, "END");
            var branch = branch(tokens, at, end);
            chosen.add(new Token(
                    branch.get(0).kind(), branch.get(0).text(), tokens.get(at).gap()));
            chosen.addAll(branch.subList(1, branch.size()));
            at = end;
        }
        return chosen.size() == tokens.size() ? tokens : chosen(chosen);
    }

    /** What is taken of the CASE at a position: what comes of no day, or all the rest. */
    private List<Token> branch(List<Token> tokens, int at, int end) {
        var other = end(tokens, at + 1, "WHEN", "ELSE");
        if (asOfDate == null) {
            return tokens.subList(at + CHOICE, other);
        }
        if (tokens.get(other).is("ELSE")) {
            return tokens.subList(other + 1, end);
        }
        var rest = new ArrayList<Token>();
        rest.add(tokens.get(at));
        rest.addAll(tokens.subList(other, end + 1));
        return rest;
    }

    private static boolean isChoice(List<Token> tokens, int at) {
        return at + CHOICE < tokens.size()
                && tokens.get(at).is("CASE")
                && tokens.get(at + 1).is("WHEN")
                && NAMES.contains(tokens.get(at + 2).text().substring(1))
                && tokens.get(at + 3).is("IS")
                && tokens.get(at + 4).is("NULL")
                && tokens.get(at + 5).is("THEN");
    }

    /** The position of the first of some keywords of a CASE, behind a position within it. */
    private static int end(List<Token> tokens, int at, String... keywords) {
        var depth = 1;
        for (var i = at + 1; i < tokens.size(); i++) {
            if (depth == 1 && List.of(keywords).contains(tokens.get(i).text())) {
                return i;
            }
            depth += tokens.get(i).is("CASE") ? 1 : tokens.get(i).is("END") ? -1 : 0;
        }
        throw new IllegalArgumentException("A CASE about the day has no " + String.join(" or ", keywords) + ".");
    }

    /** Tokens of a file as text, decided as far as it is known what is given. */
    String text(List<Token> tokens, UnaryOperator<String> variables, UnaryOperator<String> parameters) {
        return isOpen
                ? Rendering.whole(tokens, variables, parameters)
                : Rendering.text(chosen(tokens), variables, parameters);
    }

    /** The tokens with the ambient values handed into every subquery that states what it sees. */
    List<Token> handedOn(List<Token> tokens) {
        return asOfDate == null ? tokens : handedOn(tokens, HANDED);
    }

    /** The tokens with names, parted by commas, handed into every subquery that states what it sees. */
    static List<Token> handedOn(List<Token> tokens, String names) {
        var handed = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            handed.add(tokens.get(i));
            if (i > 0 && tokens.get(i).is("(") && tokens.get(i - 1).is("CALL")) {
                handed.addAll(Token.listOf(tokens.get(i + 1).is(")") ? names : names + ","));
            }
        }
        return handed;
    }
}
