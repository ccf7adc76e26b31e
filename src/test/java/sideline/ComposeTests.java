package sideline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the two containers are allowed, and that each says whether it is well. */
class ComposeTests {

    private final Map<String, Map<String, Object>> services = services();

    @Test
    void bothSayWhetherTheyAreWellAndStayWithinTheirMemory() {
        assertThat(services).containsOnlyKeys("neo4j", "sideline").allSatisfy((name, service) -> {
            assertThat(service).containsKeys("healthcheck", "mem_limit", "restart", "stop_grace_period");
            assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
        });
    }

    @Test
    void noneIsReachedFromOutside() {
        assertThat(services.values())
                .allSatisfy(service -> assertThat((List<?>) service.get("ports"))
                        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:")));
    }

    @Test
    void noneRunsAsRoot() throws IOException {
        assertThat(services.get("neo4j")).containsEntry("user", "neo4j");
        assertThat(Files.readAllLines(Path.of("Dockerfile")))
                .filteredOn(line -> line.startsWith("USER "))
                .last()
                .asString()
                .matches("USER [1-9]\\d+");
    }

    @Test
    void sidelineWritesNowhereAndWaitsForItsDatabase() {
        assertThat(services.get("sideline"))
                .containsEntry("read_only", true)
                .containsEntry("depends_on", Map.of("neo4j", Map.of("condition", "service_healthy")));
        assertThat(services.get("neo4j")).containsEntry("volumes", List.of("neo4j:/data"));
    }

    private static Map<String, Map<String, Object>> services() {
        try (var file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(file);
            return requireNonNull(compose.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
