package sideline.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import sideline.ingest.Findings;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.ImportSummary;
import sideline.ingest.LeagueImport;
import sideline.ingest.LeagueReader;
import sideline.ingest.SidelineLeague;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.files.FileFolder;
import sideline.ingest.nflverse.NflverseLeague;
import sideline.ingest.nflverse.Selection;
import sideline.ingest.nflverse.StaffLeague;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;

/**
 * What a few rows of published files mean: each folder below {@code facts/<subject>} is imported by itself into an empty
 * store, with {@code staff.csv} as the list of staffs, and what is in its folder {@code own} in Sideline's own format; then each {@code <question>.graphql} is asked, and {@code data} is
 * as in {@code <question>.json}, or the errors are as in {@code <question>.errors.json}: path, code, and names and years of
 * candidates. Where there is a {@code report.txt}, each of its lines stands in a line of what the import
 * reports. Expectations are written by hand, from the rows.
 */
class FactsIT {

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @TestFactory
    Stream<DynamicContainer> meansWhatTheRowsSay() throws IOException {
        var root = Path.of(new ClassPathResource("facts").getURI());
        return folders(root).stream()
                .flatMap(subject -> folders(subject).stream())
                .map(folder -> DynamicContainer.dynamicContainer(
                        root.relativize(folder).toString(), tests(folder)));
    }

    private static Stream<DynamicTest> tests(Path folder) {
        var imported = DynamicTest.dynamicTest("import", folder.toUri(), () -> imports(folder));
        return Stream.concat(
                Stream.of(imported),
                files(folder, ".graphql").stream()
                        .map(question -> DynamicTest.dynamicTest(
                                question.getFileName().toString(),
                                URI.create(question.toUri().toString()),
                                () -> isAnswered(question))));
    }

    private static void imports(Path folder) throws IOException {
        Leagues.empty();
        var readers = new ArrayList<LeagueReader>();
        if (files(folder, ".csv").stream().anyMatch(file -> !file.endsWith("staff.csv"))) {
            readers.add(new NflverseLeague(new FileFolder(folder), Selection.all(), ImportProgress.NONE));
        }
        if (Files.exists(folder.resolve("staff.csv"))) {
            readers.add(new StaffLeague(
                    FileFolder.file(folder.resolve("staff.csv")), Selection.all(), ImportProgress.NONE));
        }
        if (Files.isDirectory(folder.resolve("own"))) {
            readers.add(new SidelineLeague(new LeagueLocation.Folder(folder.resolve("own"))));
        }
        var reported = report(readers);
        var report = folder.resolve("report.txt");
        if (Files.exists(report)) {
            for (var line : Files.readAllLines(report)) {
                assertThat(reported).anySatisfy(one -> assertThat(one).contains(line));
            }
        }
    }

    private static List<String> report(List<LeagueReader> readers) {
        ImportSummary summary;
        try {
            summary = new LeagueImport(TestNeo4j.graph()).run(readers, ImportOptions.plain());
        } catch (IngestException refused) {
            return String.valueOf(refused.getMessage()).lines().toList();
        }
        var findings = summary.findings();
        return Stream.of(
                        findings.refused().stream().map(String::valueOf),
                        findings.conflicts().stream().map(Findings.Conflict::toString),
                        findings.decisions().stream().map(Findings.Decision::toString))
                .flatMap(lines -> lines)
                .toList();
    }

    private static void isAnswered(Path question) throws IOException {
        var name = requireNonNull(question.getFileName()).toString();
        var answer = ApiServer.json(ApiServer.ask(Files.readString(question), Map.of()));
        var refused = question.resolveSibling(name.replace(".graphql", ".errors.json"));
        if (Files.exists(refused)) {
            assertThat(errors(answer).toPrettyString())
                    .isEqualTo(
                            ApiServer.JSON.readTree(Files.readString(refused)).toPrettyString());
            return;
        }
        var expected = Files.readString(question.resolveSibling(name.replace(".graphql", ".json")));
        assertThat(answer.path("errors").toPrettyString())
                .as("errors")
                .isEqualTo(ApiServer.JSON.missingNode().toPrettyString());
        assertThat(answer.path("data").toPrettyString())
                .isEqualTo(ApiServer.JSON.readTree(expected).toPrettyString());
    }

    /** Each error's path and code; of candidates name and years, which tell them apart. */
    private static JsonNode errors(JsonNode answer) {
        var errors = ApiServer.JSON.createArrayNode();
        for (var error : answer.path("errors")) {
            var shown = errors.addObject();
            var path = error.path("path");
            shown.put("path", path.valueStream().map(JsonNode::asString).collect(Collectors.joining(".")));
            shown.put("code", error.path("extensions").path("code").asString());
            var candidates = error.path("extensions").path("candidates");
            if (candidates.isArray()) {
                var names = shown.putArray("candidates");
                candidates.forEach(each -> names.add(
                        each.path("name").asString() + " " + each.path("years").asString("")));
            }
        }
        return errors;
    }

    private static List<Path> folders(Path parent) {
        return children(parent).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        return children(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    private static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
