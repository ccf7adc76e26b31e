package sideline.api.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import sideline.api.Cost;
import sideline.api.GraphQlRequest;
import sideline.api.document.Documents;

/**
 * Finished answers to queries: who asks again what was asked before gets the same bytes for as long as nothing was committed,
 * at the price of one look at the dataset's version.
 */
public final class Answers {

    private static final String NAME = "sideline.answers";
    /** One answer takes an eighth of the whole at most. */
    private static final int SHARE = 8;

    private final Freshness freshness;
    private final Documents documents;
    private final long largest;
    private final Cache<Asked, Kept> kept;

    /** None yet. */
    public Answers(CacheSettings settings, Freshness freshness, Documents documents) {
        this.freshness = freshness;
        this.documents = documents;
        this.largest = settings.size().toBytes() / SHARE;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.size().toBytes())
                .weigher((Asked asked, Kept answer) -> asked.weight() + answer.bytes().length)
                .recordStats()
                .build();
    }

    /** Shows hits, misses and evictions, and the bytes that are kept, as {@code sideline.answers.bytes}. */
    public void measure(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, kept, NAME);
        Gauge.builder(NAME + ".bytes", this, Answers::bytes)
                .baseUnit("bytes")
                .description("Bytes of finished answers and their questions")
                .register(registry);
    }

    /** How many bytes are kept, roughly. */
    long bytes() {
        return kept.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }

    /**
     * One question in one state of the graph.
     *
     * @param rights what the caller may, as the names of roles; empty for everybody
     * @param isConditional whether the client has an answer and wants to know whether it still holds
     * @return null for what is never kept: all that is not a query, or asks for its own cost
     * @throws sideline.graph.GraphException when the graph cannot tell its state
     */
    public @Nullable Question question(GraphQlRequest request, String rights, boolean isConditional) {
        if (!documents.isQuery(request.query(), request.operationName()) || Cost.isWanted(request.extensions())) {
            return null;
        }
        var asked = Asked.of(request, rights);
        var known = kept.getIfPresent(asked);
        if (documents.isAboutSchema(request.query())) {
            return new Question(asked, "schema " + documents.schemaHash());
        }
        return new Question(asked, known == null && !isConditional ? freshness.recent() : freshness.current());
    }

    /** A question in a state of the graph. */
    public final class Question {

        private final Asked asked;
        private final String state;

        private Question(Asked asked, String state) {
            this.asked = asked;
            this.state = state;
        }

        /** What names the answer: another one where the graph, the question or the caller's rights are others. */
        public String tag() {
            return asked.tag(state);
        }

        /** The answer that is kept; null when there is none of this state. */
        public byte @Nullable [] known() {
            var answer = kept.getIfPresent(asked);
            return answer == null || !answer.state().equals(state) ? null : answer.bytes();
        }

        /** Keeps an answer that was read after the question was asked. */
        public void keep(byte[] answer) {
            if (answer.length + (long) asked.weight() <= largest) {
                kept.put(asked, new Kept(state, answer));
            }
        }
    }

    /** An answer's bytes, and the state of the graph that they are of. */
    private static final class Kept {

        private final String state;
        private final byte[] bytes;

        Kept(String state, byte[] bytes) {
            this.state = state;
            this.bytes = bytes;
        }

        String state() {
            return state;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
