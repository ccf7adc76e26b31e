package sideline.ingest.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Unpacks what was read and sees that it can be CSV.
 *
 * @param largest how many bytes a file may have unpacked
 */
record Content(int largest) {

    private static final Content USUAL = new Content(256 << 20);
    private static final int LONGEST_LINE = 1 << 20;
    private static final int UNSUSPICIOUS = 16 << 20;
    private static final int HIGHEST_RATIO = 500;

    /** With the usual bounds: 256 MiB a file, 1 MiB a line. */
    static Content usual() {
        return USUAL;
    }

    /** How many bytes are read of a file at most: one more than it may have, so that it shows. */
    int readAtMost() {
        return largest + 1;
    }

    /**
     * The content of a file.
     *
     * @param file what it is called in messages
     * @param read what was read of it, packed or not
     * @throws FileRefusedException when it is too large, cut off, damaged or no CSV
     */
    byte[] of(String file, byte[] read) {
        if (read.length > largest) {
            throw tooLarge(file);
        }
        var packed = GzipCompressorInputStream.matches(read, read.length);
        var content = packed ? unpacked(file, read) : read;
        requireNoPage(file, content);
        requireShortLines(file, content);
        return content;
    }

    private byte[] unpacked(String file, byte[] packed) {
        // Every member has to be whole, and nothing else may follow them.
        try (var stream = new GzipCompressorInputStream(new ByteArrayInputStream(packed), true)) {
            var unpacked = new ByteArrayOutputStream(packed.length);
            var chunk = new byte[1 << 16];
            for (var count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                unpacked.write(chunk, 0, count);
                requireUsual(file, unpacked.size(), stream.getCompressedCount());
            }
            return unpacked.toByteArray();
        } catch (IOException e) {
            throw new FileRefusedException(file, "the gzip is cut off or damaged; fetch it again", e);
        }
    }

    private void requireUsual(String file, int size, long taken) {
        if (size > largest || (size > UNSUSPICIOUS && size / Math.max(taken, 1) > HIGHEST_RATIO)) {
            throw new FileRefusedException(
                    file,
                    "it unpacks to more than " + (Math.min(size, largest) >> 20)
                            + " MiB, which no league file does; fetch it again");
        }
    }

    private FileRefusedException tooLarge(String file) {
        return new FileRefusedException(
                file, "it has more than " + (largest >> 20) + " MiB, which no league file has; see which file it is");
    }

    private static void requireNoPage(String file, byte[] content) {
        var start = new String(content, 0, Math.min(64, content.length), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html")) {
            throw page(file);
        }
    }

    /** The refusal of a web page. */
    static FileRefusedException page(String file) {
        return new FileRefusedException(file, "it is a web page and no CSV; see that the address is that of the files");
    }

    private static void requireShortLines(String file, byte[] content) {
        var line = 1;
        var start = 0;
        for (var i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                line++;
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                throw new FileRefusedException(
                        file,
                        "line " + line + " has more than 1 MiB; see whether the file is CSV and a quote is closed");
            }
        }
    }

    /** All bytes of a stream, at most one more than a file may have. */
    byte[] read(InputStream stream) throws IOException {
        return stream.readNBytes(readAtMost());
    }
}
