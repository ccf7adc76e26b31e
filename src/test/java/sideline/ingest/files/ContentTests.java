package sideline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sideline.ingest.files.Packing.gzip;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTests {

    private static final String CSV = "season,team\n2023,MIN\n";
    private static final byte[] BYTES = CSV.getBytes(StandardCharsets.UTF_8);

    @Test
    void refusesGzipCutOffAnywhere() {
        var packed = gzip(CSV);

        for (var length = 2; length < packed.length; length++) {
            var cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> Content.usual().of("file", cut))
                    .isInstanceOf(FileRefusedException.class)
                    .hasMessage("file: the gzip is cut off or damaged; fetch it again.");
        }
    }

    @Test
    void refusesGzipWithWrongChecksum() {
        var packed = gzip(CSV);
        packed[packed.length - 8] ^= 1;

        assertDamaged(packed);
    }

    @Test
    void refusesGzipWithDamagedContent() {
        var packed = gzip(CSV);
        packed[14] ^= 0x55;

        assertDamaged(packed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "garbage", "garbage that is longer than any header and trailer of a member"})
    void refusesWhatFollowsGzip(String garbage) {
        assertDamaged(joined(gzip(CSV), garbage.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesGzipWhoseLaterPartIsCutOff() {
        assertDamaged(joined(gzip(CSV), Arrays.copyOf(gzip(CSV), 6)));
    }

    @Test
    void refusesGzipThatExpandsWithoutEnd() {
        var bomb = gzip(new byte[1 << 20], 600);
        var before = allocated();
        var began = System.nanoTime();

        assertThatThrownBy(() -> Content.usual().of("file", bomb))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("it unpacks to more than 16 MiB");
        assertThat(allocated() - before).isLessThan(100 << 20);
        assertThat(System.nanoTime() - began).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }

    @Test
    void refusesWhatUnpacksToMoreThanAFileMayHave() {
        var lines = gzip(BYTES, 100_000);

        assertThatThrownBy(() -> new Content(1 << 20).of("file", lines))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("it unpacks to more than 1 MiB");
    }

    @Test
    void refusesFilesThatAreTooLarge() {
        assertThatThrownBy(() -> new Content(10).of("file", BYTES))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("it has more than");
    }

    @Test
    void takesLineOfOneMegabyte() {
        var line = ("x".repeat(1 << 20) + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Content.usual().of("file", line)).hasSize(line.length);
    }

    private static void assertDamaged(byte[] packed) {
        assertThatThrownBy(() -> Content.usual().of("file", packed))
                .isInstanceOf(FileRefusedException.class)
                .hasMessage("file: the gzip is cut off or damaged; fetch it again.");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
