package sideline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.league.League;
import sideline.ingest.league.SidelineFormat;

/** A copy of the small league in a folder, for tests that spoil it. */
public record LeagueCopy(Path folder) {

    public static LeagueCopy in(Path folder) {
        for (var file : SidelineFormat.FILES) {
            try (var stream = Objects.requireNonNull(LeagueCopy.class.getResourceAsStream("/league/" + file.name()))) {
                Files.write(folder.resolve(file.name()), stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LeagueCopy(folder);
    }

    public LeagueLocation location() {
        return new LeagueLocation.Folder(folder);
    }

    public League read() {
        return SidelineFormat.read(location());
    }

    /** Replaces a piece of a file that is there. */
    public LeagueCopy replace(String file, String before, String after) {
        var text = text(file);
        assertThat(text).contains(before);
        return write(file, text.replace(before, after).getBytes(UTF_8));
    }

    public LeagueCopy append(String file, String line) {
        return write(file, (text(file) + line + "\n").getBytes(UTF_8));
    }

    /** Drops the lines of a file that begin with a text. */
    public LeagueCopy without(String file, String start) {
        var kept = text(file).lines().filter(line -> !line.startsWith(start)).toList();
        return write(file, (String.join("\n", kept) + "\n").getBytes(UTF_8));
    }

    public LeagueCopy write(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
