package sideline.ingest.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static sideline.ingest.files.FileServer.file;
import static sideline.ingest.files.FileServer.raw;
import static sideline.ingest.files.FileServer.redirect;
import static sideline.ingest.files.FileServer.status;
import static sideline.ingest.files.Packing.gzip;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address has, where from and of which day. */
@Timeout(60)
class FileAddressTests {

    private static final String PATH = "rosters/roster_2023";
    private static final String PACKED = PATH + ".csv.gz";
    private static final String PLAIN = PATH + ".csv";
    private static final String CSV = "season,team\n2023,MIN\n";

    @AutoClose
    private final FileServer server = new FileServer();

    private FileAddress files = FileAddress.of(server.address());

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
    void takesSchemesInCapitals() {
        server.on(PACKED, file(gzip(CSV)));
        files = FileAddress.of(URI.create(server.address().toString().replace("http:", "HTTP:")));

        assertThat(text(read())).isEqualTo(CSV);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429, 500, 503, 599})
    void triesAgainWhenTheServerIsBusy(int status) {
        server.on(PACKED, status(status, "Retry-After: 0"), status(status, "Retry-After: 0"), file(gzip(CSV)));

        assertThat(text(read())).isEqualTo(CSV);
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

    private static String text(PublishedFile file) {
        return StandardCharsets.UTF_8.decode(file.bytes().duplicate()).toString();
    }
}
