package sideline.ingest.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static sideline.ingest.files.Packing.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FileFolderTests {

    private static final String PATH = "rosters/roster_2023";
    private static final String CSV = "season,team\n2023,MIN\n";
    private static final byte[] BYTES = CSV.getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rosters/roster_2023.csv", "roster_2023.csv"})
    void readsPlainFiles(String file) throws IOException {
        put(file, BYTES);

        assertThat(read().name()).isEqualTo("roster_2023.csv");
        assertThat(text(read())).isEqualTo(CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosters/roster_2023.csv.gz", "roster_2023.csv.gz", "roster_2023.csv"})
    void readsPackedFiles(String file) throws IOException {
        put(file, gzip(CSV));

        assertThat(read().name()).isEqualTo("roster_2023.csv");
        assertThat(text(read())).isEqualTo(CSV);
    }

    @Test
    void takesPlainFileOfTwo() throws IOException {
        put("rosters/roster_2023.csv.gz", gzip("other"));
        put("rosters/roster_2023.csv", BYTES);

        assertThat(text(read())).isEqualTo(CSV);
    }

    @Test
    void readsFileThatIsPackedInParts() throws IOException {
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(gzip("season,team\n"));
        parts.writeBytes(gzip("2023,MIN\n"));
        put("roster_2023.csv.gz", parts.toByteArray());

        assertThat(text(read())).isEqualTo(CSV);
    }

    @Test
    void readsEmptyFiles() throws IOException {
        put("roster_2023.csv", new byte[0]);

        assertThat(text(read())).isEmpty();
    }

    @Test
    void hasNoFileWhereNoneIs() {
        assertThat(new FileFolder(folder).read(PATH)).isNull();
    }

    @Test
    void givesSameChecksumPackedOrNot() throws IOException {
        put("roster_2023.csv", BYTES);
        var plain = read().checksum();
        put("roster_2023.csv", gzip(CSV));

        assertThat(read().checksum()).isEqualTo(plain).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02T03:04:05Z", "2026-01-02 03:04:05 EST", "2026-01-02"})
    void takesDayFromTheTimestampBesideTheFile(String time) throws IOException {
        put("rosters/roster_2023.csv", BYTES);
        put("rosters/timestamp.json", ("{\"last_updated\": \"" + time + "\"}").getBytes(StandardCharsets.UTF_8));

        assertThat(read().date()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void tellsTheTimestampBesideTheFile() throws IOException {
        put("rosters/roster_2023.csv", BYTES);
        put("rosters/timestamp.json", "{\"last_updated\": \"2026-01-02\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(new FileFolder(folder).timestamp(PATH)).isEqualTo("2026-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1", "{\"last_updated\": 5}", "{\"last_updated\": \"2026-02-31\"}"})
    void takesDayFromTheFileWhereNoTimestampTells(String timestamp) throws IOException {
        put("roster_2023.csv", BYTES);
        put("timestamp.json", timestamp.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(
                folder.resolve("roster_2023.csv"), FileTime.from(Instant.parse("2025-12-31T23:59:59Z")));

        assertThat(read().date()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void doesNotMindATimestampThatIsNoText() throws IOException {
        put("roster_2023.csv", BYTES);
        put("timestamp.json", new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(text(read())).isEqualTo(CSV);
    }

    @Test
    void refusesFolderThatIsNotThere() {
        assertThatThrownBy(() -> new FileFolder(folder.resolve("missing")))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void refusesFileInPlaceOfTheFolder() throws IOException {
        put("file", BYTES);

        assertThatThrownBy(() -> new FileFolder(folder.resolve("file")))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("it is no folder");
    }

    @Test
    void refusesFolderInPlaceOfFile() throws IOException {
        Files.createDirectories(folder.resolve(PATH + ".csv"));

        assertRefused("a folder stands where the file should");
    }

    @Test
    void refusesPipeInPlaceOfFile() throws Exception {
        var pipe =
                new ProcessBuilder("mkfifo", folder.resolve("roster_2023.csv").toString()).start();
        assumeTrue(pipe.waitFor(10, TimeUnit.SECONDS) && pipe.exitValue() == 0);

        assertRefused("it is no file with content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosters/roster_2023.csv", "rosters"})
    void refusesWhatMayNotBeRead(String path) throws IOException {
        put("rosters/roster_2023.csv", BYTES);
        Files.setPosixFilePermissions(folder.resolve(path), PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(folder.resolve(path)), "root reads everything");
            assertRefused("see that you may read it");
        } finally {
            Files.setPosixFilePermissions(folder.resolve(path), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void readsOneFileByItself() throws IOException {
        put("staff.csv.gz", gzip(CSV));

        assertThat(FileFolder.file(folder.resolve("staff.csv.gz")).name()).isEqualTo("staff.csv");
        assertThatThrownBy(() -> FileFolder.file(folder.resolve("missing.csv")))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void refusesLineOfTenMegabytes() throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes(BYTES);
        file.writeBytes("\"".getBytes(StandardCharsets.UTF_8));
        file.writeBytes("x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
        put("roster_2023.csv", file.toByteArray());

        assertRefused("line 3 has more than 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html>", "\n <html lang=\"en\">", "<HTML>"})
    void refusesPages(String page) throws IOException {
        put("roster_2023.csv", page.getBytes(StandardCharsets.UTF_8));

        assertRefused("it is a web page");
    }

    @Test
    void refusesPagesBehindAByteOrderMark() throws IOException {
        put("roster_2023.csv", "\ufeff<!doctype html>".getBytes(StandardCharsets.UTF_8));

        assertRefused("it is a web page");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> new FileFolder(folder).read(PATH))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageStartingWith(folder.toString())
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".");
    }

    private void put(String file, byte[] bytes) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(requireNonNull(path.getParent()));
        Files.write(path, bytes);
    }

    private PublishedFile read() {
        return requireNonNull(new FileFolder(folder).read(PATH));
    }

    private static String text(PublishedFile file) {
        return StandardCharsets.UTF_8.decode(file.bytes().duplicate()).toString();
    }
}
