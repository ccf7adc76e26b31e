package sideline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import sideline.check.Finding;

/** Whether the embedded store's folder can be written and has room; the folder stays as it is, there or not. */
final class FolderCheck {

    private static final String SUBJECT = "data folder";

    private FolderCheck() {}

    /** What is found of the folder, or of the place where the first start makes it. */
    static Finding of(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        var there = nearest(path);
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            return Finding.problem(
                    SUBJECT,
                    "The data folder %s cannot be written; allow it or choose another folder with sideline.data."
                            .formatted(path));
        }
        try {
            return of(path, Files.getFileStore(there).getUsableSpace() >> 20);
        } catch (IOException e) {
            return Finding.problem(
                    SUBJECT,
                    "The free space of the data folder %s cannot be told (%s); look at its disk, or choose another folder with sideline.data."
                            .formatted(path, e.getMessage()));
        }
    }

    private static Finding of(Path path, long mebibytes) {
        if (mebibytes < DataFolder.MEBIBYTES_NEEDED) {
            return Finding.problem(
                    SUBJECT,
                    "The data folder %s has %d MiB of free space and Sideline needs %d; free some or choose another folder with sideline.data."
                            .formatted(path, mebibytes, DataFolder.MEBIBYTES_NEEDED));
        }
        return Finding.sound(
                SUBJECT, String.format(Locale.ENGLISH, "%s, with %,d MiB of free space.", path, mebibytes));
    }

    /** Whether the folder holds a store. */
    static boolean hasStore(Path folder) {
        return Files.isDirectory(folder.resolve("neo4j").resolve("data"));
    }

    private static Path nearest(Path path) {
        var there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
