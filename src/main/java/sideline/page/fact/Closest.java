package sideline.page.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;

/** What {@code closest.graphql} answers: those to whom a person or franchise is closest, with how many there are in all. */
public record Closest(Connection neighbours) {

    private static final Question<Closest> CLOSEST = Question.named("closest", Closest.class);
    private static final int LATER = 503;

    /** A page of them. */
    public record Connection(int totalCount, List<Edge> edges) {}

    /** One of them in the list. */
    public record Edge(One node) {}

    /** Somebody, or a franchise, linked directly. */
    public record One(Entity node, String kind, int weeks, int firstSeason, int lastSeason) {

        /** The strongest kind of link. */
        public Kind link() {
            return Kind.valueOf(kind);
        }

        /** From the first season to the last. */
        public String seasons() {
            return Seasons.run(firstSeason, lastSeason);
        }
    }

    /**
     * Those closest to somebody; null when that takes too long at the moment, so that the rest of a page can be shown.
     *
     * @param kinds names of kinds of link; empty for all
     */
    public static @Nullable Closest to(Questions questions, String id, List<String> kinds, int first, AsOf asOf) {
        var variables = new HashMap<String, Object>(Map.of("of", id, "first", first));
        if (!kinds.isEmpty()) {
            variables.put("kinds", kinds);
        }
        try {
            return questions.ask(CLOSEST, asOf.into(variables)).data();
        } catch (Refusal refusal) {
            if (refusal.state().status() != LATER) {
                throw refusal;
            }
            return null;
        }
    }

    /** Has the question planned before the first reader asks. */
    public static void rehearse(Questions questions, Map<String, Object> variables) {
        questions.rehearse(CLOSEST, variables);
    }

    /** The page's, closest first. */
    public List<One> nodes() {
        return neighbours.edges().stream().map(Edge::node).toList();
    }

    /** How many there are in all. */
    public int count() {
        return neighbours.totalCount();
    }
}
