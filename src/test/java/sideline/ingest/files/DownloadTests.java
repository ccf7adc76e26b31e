package sideline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sideline.ingest.files.FileServer.file;
import static sideline.ingest.files.FileServer.redirect;
import static sideline.ingest.files.FileServer.status;
import static sideline.ingest.files.Packing.gzip;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DownloadTests {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofMillis(1));
    private static final String PUBLIC = "93.184.216.34";
    private static final String FILE = "file.csv";

    @SuppressWarnings("NullAway.Init")
    private FileServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new FileServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void refusesRedirectsFromPublicToPrivateHosts() {
        server.on(FILE, redirect(server.address() + "/secret")).on("secret", file("secret"));

        assertThatThrownBy(() -> seemingPublic().get(localhost(), 1_000))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("127.0.0.1 is on this machine or a private network");
        assertThat(server.requests()).containsExactly(FILE);
    }

    @Test
    void followsRedirectsBetweenPublicHosts() {
        server.on(FILE, redirect(localhost() + ".2")).on(FILE + ".2", file("rows"));

        assertThat(seemingPublic().get(localhost(), 1_000)).isNotNull();
    }

    @Test
    void refusesHostsOneOfWhoseAddressesIsPrivate() {
        var destinations = new Destinations(false, host -> new InetAddress[] {literal(PUBLIC), literal("10.0.0.1")});

        assertThatThrownBy(() -> destinations.check(localhost(), localhost()))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("--allow-private");
    }

    @Test
    void looksAtTheAddressAgainBeforeEveryTry() {
        server.on(FILE, status(503));
        var changing =
                List.of(literal(PUBLIC), literal(PUBLIC), literal("127.0.0.1")).iterator();
        var download = new Download(new Destinations(false, host -> new InetAddress[] {changing.next()}), SHORT);

        assertThatThrownBy(() -> download.get(localhost(), 1_000)).hasMessageContaining("--allow-private");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void refusesToLeaveHttps() {
        var headers = HttpHeaders.of(Map.of("Location", List.of("http://" + PUBLIC + "/x")), (name, value) -> true);
        var secure = URI.create("https://" + PUBLIC + "/x");

        assertThatThrownBy(() -> Download.redirected(secure, secure, headers))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("redirects to what is no https address");
    }

    @Test
    void refusesServersThatStopSending() {
        server.on(FILE, server.silentAfter(new byte[50], 100));
        var began = System.nanoTime();

        assertThatThrownBy(() -> patientless().get(localhost(), 1_000))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("the server stopped sending or is too slow, 50 of 100 bytes came");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
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

        assertThatThrownBy(() -> patientless().get(localhost(), 1_000)).hasMessageContaining("too slow");
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

        var answer = patientless().get(localhost(), 100_000);

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
        var files = new FileAddress(base, new Destinations(true), SHORT, new Content(1 << 20));

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
        var files = new FileAddress(base, new Destinations(true), SHORT, Content.usual());
        var began = System.nanoTime();

        assertThat(files.read("file")).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    private URI localhost() {
        return URI.create(server.address().toString().replace("127.0.0.1", "localhost") + "/" + FILE);
    }

    private static Download patientless() {
        return new Download(new Destinations(true), SHORT);
    }

    /** Takes the name localhost for that of a public host, and every other name for what it is. */
    private static Download seemingPublic() {
        var destinations = new Destinations(
                false,
                host -> host.equals("localhost")
                        ? new InetAddress[] {literal(PUBLIC)}
                        : InetAddress.getAllByName(host));
        return new Download(destinations, SHORT);
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
