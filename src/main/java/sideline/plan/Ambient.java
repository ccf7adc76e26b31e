package sideline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.graph.Token;

/**
 * The values that every field file may use without an argument: the day at which the whole question is put, the season and
 * week that it falls into, and the last draft and round held by then.
 *
 * @param asOfDate the parameter that holds the day; null when the question is put today
 */
record Ambient(@Nullable String asOfDate) {

    private static final Ambient TODAY = new Ambient(null);
    private static final String AS_OF = "asOf";
    private static final List<Token> HANDED = Token.listOf("$asOfSeason, $asOfWeek, $asOfDraft");
    private static final List<Token> HANDED_BEFORE = Token.listOf("$asOfSeason, $asOfWeek, $asOfDraft,");

    /**
     * The ambient values of a root field.
     *
     * @param clauses takes the clause that turns the day into season and week, when a day is given
     */
    static Ambient of(Selection root, Vocabulary vocabulary, Inputs inputs, List<String> clauses) {
        if (root.arguments().planned().get(AS_OF) == null) {
            return TODAY;
        }
        var day = inputs.add(AS_OF, root.arguments(), values -> values.get(AS_OF));
        var file = vocabulary.files().require(AS_OF);
        var text = Rendering.text(file.clauses().body(), name -> name, name -> day) + "\nRETURN "
                + Rendering.text(file.clauses().returned(), name -> name, name -> day);
        clauses.add("CALL () {\n  " + Rendering.indented(text) + "\n}");
        return new Ambient(day);
    }

    /** The text that stands for an ambient parameter; null when the name is none. */
    @Nullable
    String text(String name) {
        return switch (name) {
            case "asOfDate" -> asOfDate == null ? "NULL" : asOfDate;
            case "asOfSeason", "asOfWeek", "asOfDraft" -> asOfDate == null ? "NULL" : name;
            default -> null;
        };
    }

    /** What a subquery that sees the given variables has to state. */
    String scope(Collection<String> variables) {
        var seen = new ArrayList<>(variables);
        if (asOfDate != null) {
            seen.addAll(List.of("asOfSeason", "asOfWeek", "asOfDraft"));
        }
        return "CALL (" + String.join(", ", seen) + ")";
    }

    /** The tokens with the ambient values handed into every subquery that states what it sees. */
    List<Token> handedOn(List<Token> tokens) {
        if (asOfDate == null) {
            return tokens;
        }
        var handed = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            handed.add(tokens.get(i));
            if (i > 0 && tokens.get(i).is("(") && tokens.get(i - 1).is("CALL")) {
                handed.addAll(tokens.get(i + 1).is(")") ? HANDED : HANDED_BEFORE);
            }
        }
        return handed;
    }
}
