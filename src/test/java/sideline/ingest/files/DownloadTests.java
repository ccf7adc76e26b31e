package sideline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sideline.ingest.files.FileServer.file;
import static sideline.ingest.files.Packing.gzip;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DownloadTests {

    private static final Download SHORT = new Download(Duration.ofSeconds(2), Duration.ofMillis(1));
    private static final String FILE = "file.csv";

    @AutoClose
    private final FileServer server = new FileServer();

    @Test
    void refusesServersThatStopSending() {
        server.on(FILE, server.silentAfter(new byte[50], 100));
        var began = System.nanoTime();

        assertThatThrownBy(() -> SHORT.get(localhost(), 1_000))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("the server stopped sending or is too slow");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void refusesServersThatSendDropByDrop() {
        server.on(FILE, (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var i = 0; i < 1_000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        });
        var began = System.nanoTime();

        assertThatThrownBy(() -> SHORT.get(localhost(), 1_000)).hasMessageContaining("too slow");
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(6));
    }

    @Test
    void readsNoMoreThanWanted() {
        server.on(FILE, (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[1 << 16]);
            }
        });

        var answer = SHORT.get(localhost(), 100_000);

        assertThat(answer)
                .isNotNull()
                .extracting(known -> known.body().remaining())
                .isEqualTo(100_000);
    }

    @Test
    void refusesFilesWithoutEnd() {
        server.on("file.csv.gz", (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("row\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII));
            }
        });
        var base = URI.create(server.address() + "/");
        var files = new FileAddress(base, SHORT, new Content(1 << 20));

        assertThatThrownBy(() -> files.read("file"))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("it has more than 1 MiB");
    }

    @Test
    void doesNotWaitForThePageThatComesWithAnError() {
        server.on("file.csv.gz", (socket, out) -> {
                    out.write("HTTP/1.1 404 None\r\nContent-Length: 100\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    Thread.sleep(20_000);
                })
                .on(FILE, file(gzip("rows")));
        var base = URI.create(server.address() + "/");
        var files = new FileAddress(base, SHORT, Content.usual());
        var began = System.nanoTime();

        assertThat(files.read("file")).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    private URI localhost() {
        return URI.create(server.address() + "/" + FILE);
    }
}
