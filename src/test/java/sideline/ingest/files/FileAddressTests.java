package sideline.ingest.files;

import static java.util.Objects.requireNonNull;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FileAddressTests {

    private static final String PATH = "rosters/roster_2023";
    private static final String PACKED = PATH + ".csv.gz";
    private static final String PLAIN = PATH + ".csv";
    private static final String CSV = "season,team\n2023,MIN\n";

    @SuppressWarnings("NullAway.Init")
    private FileServer server;

    @SuppressWarnings("NullAway.Init")
    private FileAddress files;

    @BeforeEach
    void serve() throws IOException {
        server = new FileServer();
        files = FileAddress.of(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void readsPackedFile() {
        server.on(PACKED, file(gzip(CSV)));

        var file = read();

        assertThat(file.name()).isEqualTo("roster_2023.csv");
        assertThat(text(file)).isEqualTo(CSV);
        assertThat(file.checksum()).isEqualTo("76fda3b6f1fb98399d11571ab2f33ca2a0a1579bbc0e8bb99d4704dc7005329e");
    }

    @Test
    void readsPlainFileWhereNoneIsPacked() {
        server.on(PLAIN, file(CSV));

        assertThat(text(read())).isEqualTo(CSV);
    }

    @Test
    void unpacksWhatIsPackedUnderThePlainName() {
        server.on(PLAIN, file(gzip(CSV)));

        assertThat(text(read())).isEqualTo(CSV);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void hasNoFileWhereTheServerHasNone(int status) {
        server.on(PACKED, status(status)).on(PLAIN, status(status));

        assertThat(files.read(PATH)).isNull();
    }

    @Test
    void asksFirstForTheEndingThatTheFolderHas() {
        server.on(PLAIN, file(CSV)).on("rosters/roster_2024.csv", file(CSV));

        read();
        files.read("rosters/roster_2024");

        assertThat(server.requests()).contains("rosters/roster_2024.csv").doesNotContain("rosters/roster_2024.csv.gz");
    }

    @Test
    void saysWhereFileIsFrom() {
        server.on(PACKED, file(gzip(CSV)));

        assertThat(read().address()).isEqualTo(URI.create(server.address() + "/" + PACKED));
    }

    @Test
    void takesDayFromTheTimestampBesideFiles() {
        server.on(PACKED, file(gzip(CSV), "Last-Modified: Tue, 03 Mar 2026 00:00:00 GMT"))
                .on("rosters/timestamp.json", file("{\"last_updated\": \"2026-01-02 03:04:05 EST\"}"));

        assertThat(read().date()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(files.timestamp(PATH)).isEqualTo("2026-01-02 03:04:05 EST");
        assertThat(server.requests()).containsOnlyOnce("rosters/timestamp.json");
    }

    @Test
    void takesDayFromTheHeaderWhereNoTimestampIs() {
        server.on(PACKED, file(gzip(CSV), "Last-Modified: Tue, 03 Mar 2026 00:00:00 GMT"));

        assertThat(read().date()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(files.timestamp(PATH)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "Tue, 99 Mar 2026 00:00:00 GMT"})
    void knowsNoDayFromWhatIsNone(String day) {
        server.on(PACKED, file(gzip(CSV), "Last-Modified: " + day))
                .on("rosters/timestamp.json", file("{\"last_updated\": \"2026-13-99\"}"));

        assertThat(read().date()).isNull();
    }

    @Test
    void followsRedirects() {
        server.on(PACKED, redirect("../one"))
                .on("one", redirect(server.address() + "/two"))
                .on("two", file(gzip(CSV)));

        assertThat(text(read())).isEqualTo(CSV);
    }

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
    void takesSchemesInCapitals() {
        server.on(PACKED, file(gzip(CSV)));
        files = FileAddress.of(URI.create(server.address().toString().replace("http:", "HTTP:")));

        assertThat(text(read())).isEqualTo(CSV);
    }

    @Test
    void refusesWhatCannotBeReached() throws IOException {
        try (var free = new ServerSocket(0)) {
            files = FileAddress.of(URI.create("http://127.0.0.1:" + free.getLocalPort() + "/x"));
        }

        assertRefused("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429, 500, 503, 599})
    void triesAgainWhenTheServerIsBusy(int status) {
        server.on(PACKED, status(status, "Retry-After: 0"), status(status, "Retry-After: 0"), file(gzip(CSV)));

        assertThat(text(read())).isEqualTo(CSV);
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

    @Test
    void doesNotMindATimestampItCannotRead() {
        server.on(PACKED, file(gzip(CSV))).on("rosters/timestamp.json", raw(new byte[5], "Content-Length: 10"));

        assertThat(read().date()).isNull();
    }

    private PublishedFile read() {
        var file = files.read(PATH);
        assertThat(file).isNotNull();
        return requireNonNull(file);
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> files.read(PATH))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".");
    }

    private static String text(PublishedFile file) {
        return StandardCharsets.UTF_8.decode(file.bytes().duplicate()).toString();
    }
}
