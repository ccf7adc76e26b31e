package sideline.api.load;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import sideline.api.error.ErrorCode;

/**
 * Lets a bounded number of operations run at once and a bounded number wait for their turn; the rest is refused at once, so
 * that those who are let in are answered in time, however many come.
 */
public final class Admission {

    /** Whoever waits longer is waited for by nobody. */
    private static final long PATIENCE_SECONDS = 2;

    private static final long AGAIN_SECONDS = 1;

    private final int atOnce;
    private final int waiting;
    private final Semaphore places;
    private final Semaphore turns;

    /** With nobody in it. */
    public Admission(LoadLimits limits) {
        this.atOnce = limits.atOnce();
        this.waiting = limits.waiting();
        this.places = new Semaphore(atOnce + waiting);
        this.turns = new Semaphore(atOnce, true);
    }

    /**
     * Refuses where all places are taken at this moment, before anything is done for a request.
     *
     * @throws ComeBackLater when they are
     */
    public void requirePlace() {
        if (places.availablePermits() == 0) {
            throw full();
        }
    }

    /**
     * Does some work when its turn comes.
     *
     * @throws ComeBackLater when all places are taken, no turn comes in time, or the thread is interrupted while it waits
     */
    public <T> T admit(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw full();
        }
        try {
            takeTurn();
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } finally {
            places.release();
        }
    }

    /** How many operations run or wait at this moment. */
    public int taken() {
        return most() - places.availablePermits();
    }

    /** How many operations may run or wait. */
    int most() {
        return atOnce + waiting;
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw refused("%d operations run, and no turn came within %d s; ask again in a second."
                        .formatted(atOnce, PATIENCE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw full();
        }
    }

    private ComeBackLater full() {
        return refused(
                "%d operations run and %d wait, which is the limit; ask again in a second.".formatted(atOnce, waiting));
    }

    private ComeBackLater refused(String sentence) {
        return new ComeBackLater(ErrorCode.OVERLOADED, "operations", atOnce, AGAIN_SECONDS, sentence);
    }
}
