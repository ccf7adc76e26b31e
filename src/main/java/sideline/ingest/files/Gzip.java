package sideline.ingest.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Packed bytes, one member of RFC 1952 after the other. Unlike {@link java.util.zip.GZIPInputStream} it takes nothing else
 * between and after them, so that a file whose later members are cut off is not taken for a whole one.
 */
final class Gzip {

    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final ByteBuffer packed;
    private final ByteArrayOutputStream unpacked;
    private final byte[] chunk = new byte[1 << 16];

    /** Is told how far unpacking has come. */
    @FunctionalInterface
    interface Growth {

        /**
         * Some bytes were added.
         *
         * @param size how many bytes are unpacked
         * @param taken how many packed bytes they come from
         */
        void reached(int size, int taken);
    }

    private Gzip(byte[] packed) {
        this.packed = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        this.unpacked = new ByteArrayOutputStream(packed.length);
    }

    /** Whether bytes begin as packed ones do, whatever the file is called. */
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    /**
     * Unpacks.
     *
     * @param growth is told whenever some bytes were added, and throws when they are too many
     * @throws DataFormatException when the bytes are cut off or damaged, or something else follows them
     */
    static byte[] unpack(byte[] packed, Growth growth) throws DataFormatException {
        var gzip = new Gzip(packed);
        var inflater = new Inflater(true);
        try {
            while (gzip.packed.hasRemaining()) {
                gzip.header();
                gzip.member(inflater, growth);
            }
            return gzip.unpacked.toByteArray();
        } catch (BufferUnderflowException e) {
            throw new DataFormatException("cut off");
        } finally {
            inflater.end();
        }
    }

    private void header() throws DataFormatException {
        var magic = packed.getShort() & 0xffff;
        var method = packed.get();
        var flags = packed.get();
        if (magic != 0x8b1f || method != DEFLATE || (flags & RESERVED) != 0) {
            throw new DataFormatException("no header");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(packed.getShort() & 0xffff);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void member(Inflater inflater, Growth growth) throws DataFormatException {
        var checksum = new CRC32();
        inflater.reset();
        inflater.setInput(packed);
        while (!inflater.finished()) {
            var count = inflater.inflate(chunk);
            if (count == 0 && !inflater.finished()) {
                throw new DataFormatException("cut off");
            }
            checksum.update(chunk, 0, count);
            unpacked.write(chunk, 0, count);
            growth.reached(unpacked.size(), packed.position());
        }
        if (packed.getInt() != (int) checksum.getValue() || packed.getInt() != (int) inflater.getBytesWritten()) {
            throw new DataFormatException("damaged");
        }
    }

    private void skip(int count) {
        if (count > packed.remaining()) {
            throw new BufferUnderflowException();
        }
        packed.position(packed.position() + count);
    }

    private void skipText() {
        while (packed.get() != 0) {
            // The name and the comment matter to nobody.
        }
    }
}
