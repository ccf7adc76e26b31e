package sideline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import sideline.graph.Statement;
import sideline.plan.value.ChangeCursor;
import sideline.support.EmptyStore;
import sideline.support.TestNeo4j;

/** The feed gives each reader what he asks for, and ends for those who do not ask. */
@ExtendWith(EmptyStore.class)
class ChangeFeedIT {

    private static final int BUFFER = 10;

    private final ChangeFeed feed = new ChangeFeed(
            TestNeo4j::graph, new LiveSettings(2, 2, BUFFER, Duration.ofMillis(20), Duration.ofSeconds(15)));

    ChangeFeedIT() {
        feed.start();
    }

    @AfterEach
    void stopsTheFeed() {
        feed.stop();
    }

    private static void grow(int changes) {
        TestNeo4j.graph().write(List.of(new Statement("grow", """
                MERGE (dataset:Dataset {id: 'league'})
                WITH dataset, coalesce(dataset.changes, 0) AS before
                UNWIND range(before + 1, before + $changes) AS sequence
                CREATE (:Change {sequence: sequence, kind: 'EVENT', action: 'RECORDED', involves: [], at: datetime()})
                WITH dataset, max(sequence) AS head
                SET dataset.changes = head""", Map.of("changes", changes))));
    }

    @Test
    void readsHistoryOfAnyLengthInOrder() {
        grow(1_500);
        var seen = feed.follow(ChangeCursor.of(1), null, null)
                .map(change -> change.get("cursor"))
                .take(1_499)
                .collectList()
                .block(Duration.ofSeconds(30));
        assertThat(seen).hasSize(1_499).doesNotHaveDuplicates().first().isEqualTo(ChangeCursor.of(2));
        assertThat(seen).last().isEqualTo(ChangeCursor.of(1_500));
    }

    @Test
    void cutsOffWhoTakesNothingAndTellsHimWhereToGoOn() throws Exception {
        grow(3);
        var ended = new CompletableFuture<Throwable>();
        var seen = new CompletableFuture<Object>();
        feed.follow(ChangeCursor.of(1), null, null).subscribe(new BaseSubscriber<Map<String, @Nullable Object>>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                subscription.request(1);
            }

            @Override
            protected void hookOnNext(Map<String, @Nullable Object> change) {
                seen.complete(String.valueOf(change.get("cursor")));
            }

            @Override
            protected void hookOnError(Throwable failure) {
                ended.complete(failure);
            }
        });
        assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(ChangeCursor.of(2));
        Thread.sleep(200);
        grow(BUFFER);
        Thread.sleep(200);
        assertThat(ended).isNotDone();
        grow(1);
        var failure = (FeedException) ended.get(10, TimeUnit.SECONDS);
        assertThat(failure.cursor()).isEqualTo(ChangeCursor.of(2));
        assertThat(feed.readers()).isZero();
    }

    @Test
    void takesNoMoreReadersThanAllowed() {
        var first = feed.follow(null, null, null).subscribe();
        var second = feed.follow(null, null, null).subscribe();
        var refused = Flux.defer(() -> feed.follow(null, null, null));
        assertThat(catchThrowable(refused::blockFirst))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.isOverload()).isTrue());
        first.dispose();
        second.dispose();
        assertThat(feed.readers()).isZero();
    }
}
