package sideline.ingest.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Published files in a folder: in the sub-folders that nflverse publishes them under, or beside each other. */
public record FileFolder(Path folder) implements PublishedFiles {

    private static final List<String> ENDINGS = List.of(".csv", ".csv.gz");

    /** @throws FileRefusedException when there is no such folder or it cannot be read */
    public FileFolder {
        requireNonNull(folder);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileRefusedException(folder.toString(), "it is no folder; give the one that has the files");
        }
        if (!Files.exists(folder)) {
            throw new FileRefusedException(
                    folder.toString(), "there is no such folder; give the one that has the files");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new FileRefusedException(folder.toString(), "the folder cannot be read; allow it");
        }
    }

    /**
     * One file by itself.
     *
     * @throws FileRefusedException when it is not there or cannot be taken
     */
    public static PublishedFile file(Path path) {
        if (Files.notExists(path)) {
            throw new FileRefusedException(path.toString(), "there is no such file; see how it is spelled");
        }
        return taken(path);
    }

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public @Nullable PublishedFile read(String path) {
        var found = find(path);
        return found == null ? null : taken(found);
    }

    @Override
    public @Nullable String timestamp(String path) {
        var found = find(path);
        var told = found == null ? null : told(found);
        return told == null ? null : Timestamps.text(told);
    }

    private @Nullable Path find(String path) {
        for (var place : List.of(path, path.substring(path.lastIndexOf('/') + 1))) {
            for (var ending : ENDINGS) {
                var file = folder.resolve(place + ending);
                // What cannot be told to be absent is read, so that a folder that may not be entered is refused.
                if (!Files.notExists(file)) {
                    return file;
                }
            }
        }
        return null;
    }

    private static PublishedFile taken(Path path) {
        var name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            throw new FileRefusedException(
                    path.toString(), "a folder stands where the file should; put the file there");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FileRefusedException(path.toString(), "it is no file with content; put the file there");
        }
        try (var stream = Files.newInputStream(path)) {
            var content = Content.usual().of(path.toString(), Content.usual().read(stream));
            return PublishedFile.of(name.replaceAll("\\.gz$", ""), content, date(path), null);
        } catch (IOException e) {
            throw new FileRefusedException(path.toString(), "the file cannot be read; see that you may read it", e);
        }
    }

    private static @Nullable LocalDate date(Path path) throws IOException {
        var told = told(path);
        var day = told == null ? null : Timestamps.day(told);
        return day != null
                ? day
                : LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
    }

    /** What the timestamp beside a file says; null when there is none or it cannot be read, as it only adds to the file. */
    private static @Nullable String told(Path path) {
        var timestamp = path.resolveSibling(Timestamps.FILE);
        if (!Files.isRegularFile(timestamp)) {
            return null;
        }
        try (var stream = Files.newInputStream(timestamp)) {
            return new String(stream.readNBytes(Timestamps.LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }
}
