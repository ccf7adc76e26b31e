package sideline.api.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Sees when clients hang up, and interrupts the threads that work for them: the statement that runs is cancelled with its
 * connection.
 */
final class HangUps implements AutoCloseable {

    private static final long ROUND_MILLIS = 40;

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::look, "sideline-hang-ups");

    HangUps() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches the connection of this thread's request from now until the watch is closed. */
    Watch watch() {
        var watch = new Watch(Thread.currentThread(), WatchedProtocol.connection());
        watches.add(watch);
        return watch;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(ROUND_MILLIS);
                watches.forEach(Watch::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One request whose body has been read and whose answer is not being written yet. */
    final class Watch {

        private final Thread working;
        private @Nullable SocketWrapperBase<?> connection;
        private boolean interrupted;

        private Watch(Thread working, @Nullable SocketWrapperBase<?> connection) {
            this.working = working;
            this.connection = connection;
        }

        /** Interrupts the work when the client has gone. */
        synchronized void look() {
            if (connection != null && isGone(connection)) {
                connection = null;
                interrupted = true;
                working.interrupt();
            }
        }

        /** Where a byte comes instead of the end, it is the next request's: it is given back, and that client is there. */
        private boolean isGone(SocketWrapperBase<?> open) {
            var next = ByteBuffer.allocate(1);
            try {
                var read = open.read(false, next);
                if (read > 0) {
                    connection = null;
                    next.flip();
                    open.unRead(next);
                }
                return read < 0;
            } catch (IOException e) {
                return true;
            }
        }

        /** Ends the watch; from here on the thread is not interrupted any more. */
        synchronized void close() {
            watches.remove(this);
            connection = null;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }
}
