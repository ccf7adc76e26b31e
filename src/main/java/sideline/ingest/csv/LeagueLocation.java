package sideline.ingest.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files of a league are. */
public sealed interface LeagueLocation {

    /** What the league is called in messages. */
    String league();

    /**
     * A file's bytes, at most {@code limit} of them.
     *
     * @return null when there is no such file
     * @throws IOException when the file is there and cannot be read
     */
    byte @Nullable [] read(String file, int limit) throws IOException;

    /**
     * The names of the CSV files that are there, by name; empty where they cannot be listed.
     *
     * @throws IOException when the location itself cannot be read
     */
    List<String> files() throws IOException;

    /** A folder on disk. */
    record Folder(Path path) implements LeagueLocation {

        public Folder {
            requireNonNull(path);
        }

        @Override
        public String league() {
            return "the league in " + path;
        }

        @Override
        public byte @Nullable [] read(String file, int limit) throws IOException {
            var path = this.path.resolve(file);
            if (Files.notExists(path)) {
                return null;
            }
            try (var stream = Files.newInputStream(path)) {
                return stream.readNBytes(limit);
            }
        }

        @Override
        public List<String> files() throws IOException {
            try (var paths = Files.list(path)) {
                return paths.map(path -> path.getFileName().toString())
                        .filter(name -> name.endsWith(".csv"))
                        .sorted()
                        .toList();
            }
        }
    }

    /** Files that the application ships, below a folder of the classpath. */
    record Shipped(String folder) implements LeagueLocation {

        public Shipped {
            requireNonNull(folder);
        }

        @Override
        public String league() {
            return "the " + folder + " league";
        }

        @Override
        public byte @Nullable [] read(String file, int limit) throws IOException {
            try (var stream = Shipped.class.getResourceAsStream("/" + folder + "/" + file)) {
                return stream == null ? null : stream.readNBytes(limit);
            }
        }

        @Override
        public List<String> files() {
            return List.of();
        }
    }
}
