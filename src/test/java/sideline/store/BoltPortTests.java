package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class BoltPortTests {

    @Test
    void isTheFirstFreeOneFromTheUsualOneOn() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var found = BoltPort.freeFrom(port);
            assertThat(found).isGreaterThan(port);
            try (var next = new ServerSocket(found, 1, InetAddress.getLoopbackAddress())) {
                assertThat(next.getLocalPort()).isEqualTo(found);
            }
        }
    }

    @Test
    void isTheOneGivenWhereThatIsFree() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(BoltPort.freeFrom(port)).isEqualTo(port);
    }
}
