package sideline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A line between the driver and Bolt that a test can cut, refuse, silence or slow down. */
public final class TcpProxy implements AutoCloseable {

    private static final int NEVER = -1;

    private final InetSocketAddress target;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket door;
    private volatile long delayMillis;
    private final AtomicInteger silenced = new AtomicInteger();
    private volatile boolean newOnesSilent;
    private final AtomicInteger answersLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicLong bytesLeft = new AtomicLong(Long.MAX_VALUE);

    private TcpProxy(InetSocketAddress target) throws IOException {
        this.target = target;
        this.port = open(0);
    }

    /** A proxy on a free loopback port, in front of the address. */
    public static TcpProxy before(URI bolt) {
        try {
            return new TcpProxy(new InetSocketAddress(bolt.getHost(), bolt.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address to give to a driver. */
    public URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** How many connections have come in and are still open. */
    public int connections() {
        return sockets.size() / 2;
    }

    /** Closes all connections; new ones are taken. */
    public void cut() {
        sockets.forEach(TcpProxy::close);
    }

    /** Closes all connections, and new ones are refused until {@link #admit}. */
    public void refuse() {
        var open = door;
        door = null;
        if (open != null) {
            close(open);
        }
        cut();
    }

    /** Takes connections again after {@link #refuse}. */
    public void admit() {
        try {
            open(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on nothing passes over the connections there are; they stay open. New ones work. */
    public void silenceOpenOnes() {
        silenced.incrementAndGet();
    }

    /** Whether connections from now on are taken and then silent as well. */
    public void silenceNewOnes(boolean silent) {
        newOnesSilent = silent;
    }

    /** Every piece that passes waits so long. */
    public void delay(Duration delay) {
        delayMillis = delay.toMillis();
    }

    /** Closes the connection on which the database answers next, and the answer is lost. */
    public void cutAtNextAnswer() {
        cutAtAnswer(1);
    }

    /** Closes the connection on which the database sends its so-manieth piece from now, and the piece is lost; never for 0. */
    public void cutAtAnswer(int number) {
        answersLeft.set(number == 0 ? Integer.MAX_VALUE : number);
    }

    /** Closes the connection on which the database sends the so-manieth byte from now, within a piece. */
    public void cutAfter(long bytes) {
        bytesLeft.set(bytes);
    }

    @Override
    public void close() {
        refuse();
    }

    private int open(int wanted) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        door = opened;
        daemon(() -> accept(opened));
        return opened.getLocalPort();
    }

    private void accept(ServerSocket opened) throws IOException {
        while (door == opened) {
            var client = opened.accept();
            client.setTcpNoDelay(true);
            var server = new Socket(target.getAddress(), target.getPort());
            server.setTcpNoDelay(true);
            sockets.add(client);
            sockets.add(server);
            if (door != opened) {
                // Refused while it was let in.
                close(client);
                close(server);
                return;
            }
            var silencedBefore = newOnesSilent ? NEVER : silenced.get();
            daemon(() -> pass(client, server, silencedBefore, false));
            daemon(() -> pass(server, client, silencedBefore, true));
        }
    }

    private void pass(Socket from, Socket to, int silencedBefore, boolean answers) throws IOException {
        try {
            var piece = new byte[8192];
            for (var length = from.getInputStream().read(piece);
                    length >= 0;
                    length = from.getInputStream().read(piece)) {
                if (delayMillis > 0) {
                    Thread.sleep(delayMillis);
                }
                if (answers && isLost(to, piece, length)) {
                    return;
                }
                if (silenced.get() == silencedBefore) {
                    to.getOutputStream().write(piece, 0, length);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(from);
            sockets.remove(to);
            close(from);
            close(to);
        }
    }

    /** Whether an answer is lost, or all of it behind the byte at which the line is cut. */
    private boolean isLost(Socket to, byte[] piece, int length) throws IOException {
        if (answersLeft.get() != Integer.MAX_VALUE && answersLeft.decrementAndGet() == 0) {
            answersLeft.set(Integer.MAX_VALUE);
            return true;
        }
        if (bytesLeft.get() == Long.MAX_VALUE) {
            return false;
        }
        var left = bytesLeft.addAndGet(-length);
        if (left >= 0) {
            return false;
        }
        bytesLeft.set(Long.MAX_VALUE);
        to.getOutputStream().write(piece, 0, (int) Math.max(0, left + length));
        return true;
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void daemon(Io task) {
        var thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        // A closed socket is what a fault looks like.
                    }
                },
                "tcp-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Io {
        void run() throws IOException;
    }
}
