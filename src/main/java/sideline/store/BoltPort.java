package sideline.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Where Bolt listens when nobody says. Who works with graphs may have a Neo4j of their own there, or an import may run beside
 * a server, so the next free port will do.
 */
final class BoltPort {

    /** Neo4j's own default. */
    static final int USUAL = 7687;

    private static final int TRIED = 100;

    private BoltPort() {}

    /** The first port from the given one on that nobody listens at on loopback; the given one where none of many is free. */
    static int freeFrom(int port) {
        for (var at = port; at < port + TRIED; at++) {
            if (isFree(at)) {
                return at;
            }
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
