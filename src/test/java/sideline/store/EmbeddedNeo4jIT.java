package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

class EmbeddedNeo4jIT {

    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

    @Test
    void refusesAPortThatIsTaken(@TempDir Path home) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> EmbeddedNeo4j.start(home, port, PAGE_CACHE))
                    .isInstanceOfSatisfying(
                            StartupException.class,
                            e -> assertThat(e.obstacle()).isEqualTo(Obstacle.PORT))
                    .hasMessage(
                            "Port " + port
                                    + ", for Bolt, is in use by another program; stop that or choose another with sideline.bolt-port.");
        }
    }
}
