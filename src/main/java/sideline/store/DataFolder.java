package sideline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

/** The folder that holds the embedded store, claimed for this process until it is closed. */
final class DataFolder implements AutoCloseable {

    static final long MEBIBYTES_NEEDED = 200;

    private static final int LONGEST_CLAIM = 200;

    private static final String CLAIM = "sideline.lock";
    private static final String REMEDY = "choose another folder with sideline.data";

    private final Path path;
    private final FileChannel claim;

    private DataFolder(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    /**
     * Creates the folder where it is missing and claims it.
     *
     * @throws StartupException when it cannot be written, has no space left, or another process has it
     */
    static DataFolder claim(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var claim = FileChannel.open(
                    path.resolve(CLAIM), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return claimed(path, claim);
        } catch (IOException e) {
            throw new StartupException(
                    Obstacle.STORE, "The data folder %s cannot be written; allow it or %s.".formatted(path, REMEDY), e);
        }
    }

    /**
     * Where the store of a folder that another process has claimed can be used.
     *
     * @return the address; null when nobody has claimed the folder or the store is not open yet
     */
    static @Nullable String served(Path folder) {
        var file = folder.toAbsolutePath().normalize().resolve(CLAIM);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (var claim = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (lock(claim)) {
                return null;
            }
            var lines = text(claim).lines().toList();
            return lines.size() > 1 ? lines.get(1) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Lets other programs of this machine know where the store can be used. */
    void serve(URI address) {
        try {
            claim.write(StandardCharsets.UTF_8.encode(System.lineSeparator() + address), claim.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Neo4j's home within the folder. */
    Path neo4j() {
        return path.resolve("neo4j");
    }

    @Override
    public void close() {
        close(claim);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static DataFolder claimed(Path path, FileChannel claim) throws IOException {
        try {
            if (lock(claim)) {
                requireSpace(path);
                claim.truncate(0);
                claim.write(StandardCharsets.UTF_8.encode(
                        Long.toString(ProcessHandle.current().pid())));
                return new DataFolder(path, claim);
            }
            throw new StartupException(
                    Obstacle.STORE,
                    "The data folder %s is in use by another Sideline (process %s); stop that one or %s."
                            .formatted(path, holder(claim), REMEDY));
        } catch (StartupException | IOException e) {
            close(claim);
            throw e;
        }
    }

    private static boolean lock(FileChannel claim) throws IOException {
        try {
            return claim.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void requireSpace(Path path) throws IOException {
        var mebibytes = Files.getFileStore(path).getUsableSpace() >> 20;
        if (mebibytes < MEBIBYTES_NEEDED) {
            throw new StartupException(
                    Obstacle.STORE,
                    "The data folder %s has %d MiB of free space and Sideline needs %d; free some or %s."
                            .formatted(path, mebibytes, MEBIBYTES_NEEDED, REMEDY));
        }
    }

    private static String holder(FileChannel claim) throws IOException {
        return text(claim).lines().findFirst().filter(line -> !line.isBlank()).orElse("unknown");
    }

    private static String text(FileChannel claim) throws IOException {
        var text = ByteBuffer.allocate(LONGEST_CLAIM);
        claim.read(text, 0);
        return StandardCharsets.UTF_8.decode(text.flip()).toString();
    }

    private static void close(FileChannel claim) {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
