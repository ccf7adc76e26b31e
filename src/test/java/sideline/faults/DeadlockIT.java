package sideline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sideline.graph.Statement;
import sideline.support.EmptyStore;
import sideline.support.TestNeo4j;

/** Two who lock the same two nodes in both orders: the database lets one go on, and the other is tried again unseen. */
@ExtendWith(EmptyStore.class)
class DeadlockIT {

    private final CyclicBarrier bothHaveOne = new CyclicBarrier(2);

    @Test
    void triesTheLoserAgain() {
        TestNeo4j.run("CREATE (:Counter {id: 'a', count: 0}), (:Counter {id: 'b', count: 0})");
        var attempts = new AtomicInteger();
        var forth = CompletableFuture.runAsync(() -> countBoth("a", "b", attempts));
        var back = CompletableFuture.runAsync(() -> countBoth("b", "a", attempts));
        CompletableFuture.allOf(forth, back).join();
        assertThat(attempts).hasValue(3);
        assertThat(TestNeo4j.graph()
                        .ask(Statement.of("counts", "MATCH (counter:Counter) RETURN sum(counter.count)"))
                        .asInt())
                .isEqualTo(4);
    }

    private void countBoth(String first, String second, AtomicInteger attempts) {
        var isFirstTry = new boolean[] {true};
        TestNeo4j.graph().within(Duration.ofMinutes(1)).write("count", transaction -> {
            attempts.incrementAndGet();
            transaction.run(count(first));
            if (isFirstTry[0]) {
                isFirstTry[0] = false;
                await();
            }
            return transaction.run(count(second));
        });
    }

    private static Statement count(String id) {
        return new Statement(
                "count", "MATCH (counter:Counter {id: $id}) SET counter.count = counter.count + 1", Map.of("id", id));
    }

    private void await() {
        try {
            bothHaveOne.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
