package sideline.api.http;

import java.util.concurrent.atomic.AtomicInteger;

/** How many sockets and event streams are open; more than allowed are refused, so that requests still find a connection. */
final class LiveConnections {

    private final int most;
    private final AtomicInteger open = new AtomicInteger();

    LiveConnections(int most) {
        this.most = most;
    }

    /** Takes a place; whether there was one. */
    boolean take() {
        if (open.incrementAndGet() <= most) {
            return true;
        }
        open.decrementAndGet();
        return false;
    }

    /** Gives a place back. */
    void leave() {
        open.decrementAndGet();
    }

    /** How many there are. */
    int open() {
        return open.get();
    }

    /** How many there may be. */
    int most() {
        return most;
    }
}
