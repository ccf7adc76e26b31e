package sideline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/**
 * Golden pairs over HTTP on the starter league: {@code <case>.graphql} with the answer in {@code <case>.json}, variables
 * in {@code <case>.variables.json}. The first line of a document states how many statements it costs.
 */
@InLeague(Kind.STARTER)
class GoldenIT {

    private static final String COST = "# statements: ";

    @TestFactory
    Stream<DynamicTest> answersAsKnown() throws IOException {
        TestNeo4j.awaitQuiet();
        var folder = Path.of(new ClassPathResource("golden").getURI());
        List<Path> documents;
        try (var files = Files.walk(folder)) {
            documents = files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
        assertThat(documents).isNotEmpty();
        return documents.stream().map(document -> test(folder, document));
    }

    private static DynamicTest test(Path folder, Path document) {
        var name = folder.relativize(document).toString().replace(".graphql", "");
        return DynamicTest.dynamicTest(name, URI.create(document.toUri().toString()), () -> isAsKnown(document));
    }

    private static void isAsKnown(Path document) throws IOException {
        var text = Files.readString(document);
        var cost = Long.parseLong(text.lines().findFirst().orElseThrow().substring(COST.length()));
        var before = TestNeo4j.graph().statements();
        var answer = ApiServer.ask(text, variables(document));
        assertThat(TestNeo4j.graph().statements() - before).as("statements").isEqualTo(cost);
        var shown = ApiServer.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(withoutTrace(answer.body()));
        var expected = beside(document, ".json");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(source(expected), shown + "\n", UTF_8);
            return;
        }
        assertThat(shown + "\n").isEqualTo(Files.readString(expected));
    }

    private static Object withoutTrace(String body) {
        return ApiServer.JSON.readValue(body.replaceAll(",?\"traceId\":\"[^\"]*\"", ""), Object.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(Path document) throws IOException {
        var file = beside(document, ".variables.json");
        return Files.exists(file) ? ApiServer.JSON.readValue(Files.readString(file), Map.class) : Map.of();
    }

    private static Path beside(Path document, String ending) {
        return document.resolveSibling(
                requireNonNull(document.getFileName()).toString().replace(".graphql", ending));
    }

    private static Path source(Path copied) {
        return Path.of(copied.toString().replace("target/test-classes", "src/test/resources"));
    }
}
