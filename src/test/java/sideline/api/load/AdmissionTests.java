package sideline.api.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import sideline.api.error.ErrorCode;
import sideline.graph.StartupException;

class AdmissionTests {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 3;

    private final Admission admission = new Admission(new LoadLimits(AT_ONCE, WAITING, 0));

    @Test
    void letsInAsManyAsMayRunAndWaitAndRefusesOneMore() throws Exception {
        var end = new CountDownLatch(1);
        var work = new CompletableFuture<?>[AT_ONCE + WAITING];
        for (var at = 0; at < work.length; at++) {
            var started = new CountDownLatch(1);
            work[at] = CompletableFuture.supplyAsync(
                    () -> {
                        started.countDown();
                        return admission.admit(() -> await(end));
                    },
                    task -> new Thread(task).start());
            started.await();
            awaitTaken(at + 1);
        }

        var refusal = catchThrowableOfType(ComeBackLater.class, () -> admission.admit(() -> true));
        assertThat(refusal.code()).isEqualTo(ErrorCode.OVERLOADED);
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal).hasMessage("2 operations run and 3 wait, which is the limit; ask again in a second.");
        assertThatThrownBy(admission::requirePlace).isInstanceOf(ComeBackLater.class);

        end.countDown();
        CompletableFuture.allOf(work).join();
        admission.requirePlace();
        assertThat(admission.admit(() -> 7)).isEqualTo(7);
        assertThat(admission.taken()).isZero();
    }

    @Test
    void givesThePlaceBackWhenTheWorkFails() {
        for (var time = 0; time < 2 * (AT_ONCE + WAITING); time++) {
            assertThatThrownBy(() -> admission.admit(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
        }
        assertThat(admission.taken()).isZero();
    }

    @Test
    void isForAllProcessorsWhereNothingIsSaid() {
        var limits = new LoadLimits(null, null, 1);

        assertThat(limits.atOnce()).isEqualTo(8 * Runtime.getRuntime().availableProcessors());
        assertThat(limits.waiting()).isEqualTo(3 * limits.atOnce());
        assertThatThrownBy(() -> new LoadLimits(0, 1, 1))
                .isInstanceOf(StartupException.class)
                .hasMessage("The setting sideline.limits.operations is 0; it must be at least 1.");
        assertThatThrownBy(() -> new LoadLimits(1, -1, 1)).hasMessageContaining("sideline.limits.queue");
        assertThatThrownBy(() -> new LoadLimits(1, 1, -1)).hasMessageContaining("sideline.limits.rate");
    }

    private static boolean await(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitTaken(int taken) throws InterruptedException {
        while (admission.taken() < taken) {
            Thread.sleep(1);
        }
    }
}
