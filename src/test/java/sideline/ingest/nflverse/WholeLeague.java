package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import sideline.graph.Statement;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.ImportSummary;
import sideline.ingest.LeagueImport;
import sideline.ingest.files.FileFolder;
import sideline.ingest.league.FranchiseFiles;
import sideline.ingest.league.Franchises;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** The whole real league in the database of the run, and the files that it comes from. */
final class WholeLeague {

    private static final Path DATA = Path.of("../shared/data");
    static final Path NFLVERSE = DATA.resolve("nflverse");
    static final Path STAFFS = DATA.resolve("coaches/derived/coach_staff_1980_2025.csv");

    private static @Nullable ImportSummary summary;

    private WholeLeague() {}

    /** Loads the league, unless it is there; skips the test where the files are not. */
    static ImportSummary load() {
        assumeTrue(Files.isDirectory(NFLVERSE), "the real data is not beside the checkout");
        if (summary == null || !isThere(summary)) {
            Leagues.empty();
            summary = new LeagueImport(TestNeo4j.graph())
                    .run(
                            List.of(
                                    new NflverseLeague(new FileFolder(NFLVERSE), Selection.all(), ImportProgress.NONE),
                                    new StaffLeague(FileFolder.file(STAFFS), Selection.all(), ImportProgress.NONE)),
                            ImportOptions.plain());
        }
        return requireNonNull(summary);
    }

    private static boolean isThere(ImportSummary loaded) {
        var people = TestNeo4j.graph()
                .ask(Statement.of("test", "MATCH (person:Person) RETURN count(person)"))
                .asLong();
        return loaded.counts().getOrDefault("people", -1L) == people;
    }

    /** The franchises by their codes. */
    static Franchises franchises() {
        return new Franchises(FranchiseFiles.shipped().names());
    }

    /** The rows of a file, unpacked when its name ends in {@code .gz}. */
    static List<NamedCsvRecord> rows(Path path) {
        try (var stream = Files.newInputStream(path);
                var plain = path.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
                Stream<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8))
                                .stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
