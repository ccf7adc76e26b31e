package sideline.ingest.files;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A published file.
 *
 * @param name its name without {@code .gz}, such as {@code roster_2023.csv}
 * @param bytes its content, unpacked; read-only
 * @param checksum SHA-256 of the content in hexadecimal digits
 * @param date the day on which it was published; null when it is not known
 * @param address where it was fetched; null when it is of a folder
 */
public record PublishedFile(
        String name,
        ByteBuffer bytes,
        String checksum,
        @Nullable LocalDate date,
        @Nullable URI address) {

    public PublishedFile {
        requireNonNull(name);
        bytes = bytes.asReadOnlyBuffer();
        requireNonNull(checksum);
    }

    static PublishedFile of(String name, byte[] content, @Nullable LocalDate date, @Nullable URI address) {
        try {
            var checksum = MessageDigest.getInstance("SHA-256").digest(content);
            return new PublishedFile(
                    name, ByteBuffer.wrap(content), HexFormat.of().formatHex(checksum), date, address);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
