package sideline.ingest.files;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.LocalDate;
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
        return new PublishedFile(name, ByteBuffer.wrap(content), Checksum.of(content), date, address);
    }
}
