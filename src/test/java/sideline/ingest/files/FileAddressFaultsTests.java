package sideline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static sideline.ingest.files.FileServer.file;
import static sideline.ingest.files.FileServer.raw;
import static sideline.ingest.files.FileServer.redirect;
import static sideline.ingest.files.FileServer.status;
import static sideline.ingest.files.Packing.gzip;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that cannot be read, and answers that are none: each is refused in a sentence. */
@Timeout(60)
class FileAddressFaultsTests {

    private static final String PATH = "rosters/roster_2023";
    private static final String PACKED = PATH + ".csv.gz";
    private static final String CSV = "season,team\n2023,MIN\n";

    @AutoClose
    private final FileServer server = new FileServer();

    private FileAddress files = FileAddress.of(server.address());

    @Test
    void refusesRedirectsWithoutEnd() {
        server.on(PACKED, redirect("roster_2023.csv.gz"));

        assertRefused("status 302");
        assertThat(server.requests()).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/x", "http://[", "mailto:a@example.org"})
    void refusesRedirectsToOtherThanTheWeb(String location) {
        server.on(PACKED, redirect(location));

        assertRefused("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:///x", "http://127.0.0.1:99999/x", "http://127.0.0.1:0/x"})
    void refusesRedirectsToNoHostAndPort(String location) {
        server.on(PACKED, redirect(location));

        assertRefused("");
    }

    @Test
    void refusesWhatCannotBeReached() throws IOException {
        try (var free = new ServerSocket(0)) {
            files = FileAddress.of(URI.create("http://127.0.0.1:" + free.getLocalPort() + "/x"));
        }

        assertRefused("cannot be reached");
    }

    @Test
    void givesUpAfterTwoRetries() {
        server.on(PACKED, status(503, "Retry-After: 0"));

        assertRefused("status 503");
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 304, 400, 401, 418})
    void refusesOtherAnswersAtOnce(int status) {
        server.on(PACKED, status(status));

        assertRefused("status " + status);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void refusesFileThatBreaksOff() {
        server.on(PACKED, raw(new byte[50], "Content-Length: 100"));

        assertRefused("the connection broke off");
    }

    @Test
    void refusesFileWhoseConnectionIsReset() {
        server.on(PACKED, (socket, out) -> {
            raw(new byte[100_000], "Content-Length: 200000").write(socket, out);
            socket.setSoLinger(true, 0);
        });

        assertRefused("the connection broke off");
    }

    @Test
    void refusesFileWhoseLastChunkIsMissing() {
        server.on(PACKED, raw("5\r\n12345\r\n".getBytes(StandardCharsets.US_ASCII), "Transfer-Encoding: chunked"));

        assertRefused("the connection broke off");
    }

    @Test
    void refusesFileLongerThanItsLengthSays() {
        var packed = gzip(CSV);
        server.on(PACKED, raw(packed, "Content-Length: " + (packed.length - 5)));

        assertRefused("cut off or damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-5", "99999999999999999999"})
    void refusesLengthsThatAreNone(String length) {
        server.on(PACKED, raw(gzip(CSV), "Content-Length: " + length));

        assertRefused("");
    }

    @Test
    void refusesAnswersThatAreNoHttp() {
        server.on(PACKED, (socket, out) -> out.write("hello\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));

        assertRefused("the server does not answer");
    }

    @Test
    void refusesCutOffGzip() {
        var packed = gzip(CSV);
        server.on(PACKED, file(Arrays.copyOf(packed, packed.length - 4)));

        assertRefused("the gzip is cut off or damaged; fetch it again.");
    }

    @Test
    void refusesPagesByTheirContent() {
        server.on(PACKED, file(" <!DOCTYPE html><p>Sign in"));

        assertRefused("a web page");
    }

    @Test
    void refusesPagesByTheirType() {
        server.on(PACKED, file("<p>Sign in", "Content-Type: text/html; charset=utf-8"));

        assertRefused("a web page");
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        server.on(PACKED, server.silentAfter(new byte[50], 100));
        var failure = new CompletableFuture<@Nullable Throwable>();
        var flag = new AtomicReference<Boolean>();
        var reader = new Thread(() -> {
            var thrown = catchThrowable(() -> files.read(PATH));
            flag.set(Thread.currentThread().isInterrupted());
            failure.complete(thrown);
        });
        reader.start();
        while (server.requests().isEmpty()) {
            Thread.sleep(10);
        }
        reader.interrupt();

        assertThat(failure.get(10, TimeUnit.SECONDS))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("stopped");
        assertThat(flag).hasValue(true);
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> files.read(PATH))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".");
    }
}
