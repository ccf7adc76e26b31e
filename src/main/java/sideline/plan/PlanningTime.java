package sideline.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import sideline.cypher.StatementSize;
import sideline.graph.Graph;
import sideline.graph.GraphException;

/** How much longer statements may take the first times, which the database needs to plan them. */
final class PlanningTime {

    /** How long a share of a statement's size may take to plan, on a machine with other work. */
    private static final Duration SHARE = Duration.ofMillis(250);

    /** Neo4j plans a text anew for texts of other lengths among its parameters; a few forms of each are usual. */
    private static final int PLANNED_TIMES = 8;

    /** A text that was not planned in so many long attempts keeps the database from planning others. */
    private static final int FAILED_TIMES = 2;

    private static final int REMEMBERED = 2_000;

    /** After this time a text is as good as new: the database forgets plans too, and has other work by then. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final Cache<List<String>, Times> asked = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(FORGOTTEN)
            .build();

    /** How often texts were answered, and how often that took too long. */
    private record Times(AtomicInteger answered, AtomicInteger failed) {

        boolean areNew() {
            return answered.get() < PLANNED_TIMES && failed.get() < FAILED_TIMES;
        }
    }

    /** The graph with the time that the database needs to plan texts. */
    static Graph allowed(Graph graph, List<String> texts) {
        return graph.allowing(
                SHARE.multipliedBy(texts.stream().mapToLong(StatementSize::of).sum()));
    }

    /**
     * Asks statements of these texts, with more time while they are new.
     *
     * @param question asks the graph that it is given
     * @throws GraphException as the question does
     */
    <T> T ask(Graph graph, List<String> texts, Function<Graph, T> question) {
        var times = asked.get(texts, each -> new Times(new AtomicInteger(), new AtomicInteger()));
        try {
            var answer = question.apply(times.areNew() ? allowed(graph, texts) : graph);
            times.answered().incrementAndGet();
            return answer;
        } catch (GraphException e) {
            if (e.reason() == GraphException.Reason.TIMEOUT) {
                times.failed().incrementAndGet();
            }
            throw e;
        }
    }
}
