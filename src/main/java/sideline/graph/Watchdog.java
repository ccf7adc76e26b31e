package sideline.graph;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends calls to the database that outlive their deadline. Interrupting the thread that waits is the one way that also
 * closes the connection when the database is silent; closing an asynchronous session leaves it taken for ever.
 */
final class Watchdog implements AutoCloseable {

    private static final long ROUND_MILLIS = 100;

    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::watch, "sideline-watchdog");

    Watchdog() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches the calling thread from now until {@link Call#finish}. */
    Call watch(Duration deadline) {
        var call = new Call(Thread.currentThread(), System.nanoTime() + deadline.toNanos());
        calls.add(call);
        return call;
    }

    /** How many calls are under way. */
    int running() {
        return calls.size();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(ROUND_MILLIS);
                var now = System.nanoTime();
                for (var call : calls) {
                    if (now - call.deadline > 0) {
                        call.expire();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One thread that waits for the database. */
    final class Call {

        private final Thread waiting;
        private final long deadline;
        private boolean expired;
        private boolean finished;

        private Call(Thread waiting, long deadline) {
            this.waiting = waiting;
            this.deadline = deadline;
        }

        /**
         * Ends the watch; from here on the thread is not interrupted any more.
         *
         * @return whether the deadline passed first; the thread's interrupt is then cleared
         */
        synchronized boolean finish() {
            if (!finished) {
                finished = true;
                calls.remove(this);
                if (expired) {
                    Thread.interrupted();
                }
            }
            return expired;
        }

        private synchronized void expire() {
            if (!finished && !expired) {
                expired = true;
                waiting.interrupt();
            }
        }
    }
}
