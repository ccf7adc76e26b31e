package sideline.ingest.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Packed files for tests. */
final class Packing {

    private Packing() {}

    static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** The bytes, {@code times} over, packed. */
    static byte[] gzip(byte[] bytes, int times) {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            for (var i = 0; i < times; i++) {
                stream.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
