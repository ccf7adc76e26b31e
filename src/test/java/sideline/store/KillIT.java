package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import sideline.graph.Connections;
import sideline.graph.Endpoint;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.GraphLimits;
import sideline.graph.StartupException;
import sideline.graph.Statement;
import sideline.support.OtherJvm;

class KillIT {

    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

    private static final int WRITERS = 3;

    private final Path folder;

    KillIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsItsFolderToItselfAndEveryAcknowledgedWriteWhenItIsKilled() throws Exception {
        Set<String> acknowledged;
        try (var other = OtherJvm.run(StoreProcess.class, folder.toString())) {
            var uri = other.line();
            assertThatThrownBy(() -> DataFolder.claim(folder))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("in use by another Sideline (process " + other.pid() + ")");
            assertThatThrownBy(() -> EmbeddedNeo4j.start(folder.resolve("neo4j"), 0, PAGE_CACHE))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("in use by another process");
            acknowledged = writeUntilKilled(uri, other);
        }

        assertThat(acknowledged).isNotEmpty();
        assertThat(stored()).containsAll(acknowledged);

        Files.writeString(folder.resolve("neo4j/data/databases/neo4j/neostore"), "not a store");
        assertThatThrownBy(this::stored)
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("is damaged or of another version of Neo4j");
    }

    private static Set<String> writeUntilKilled(String uri, OtherJvm other) throws InterruptedException {
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        try (var graph = Connections.open(Endpoint.open(uri), GraphLimits.defaults(), Duration.ofSeconds(30))) {
            var writers = new CompletableFuture<?>[WRITERS];
            for (var i = 0; i < WRITERS; i++) {
                var writer = i;
                writers[i] = CompletableFuture.runAsync(() -> write(graph, writer, acknowledged));
            }
            while (acknowledged.size() < 100) {
                Thread.sleep(10);
            }
            other.kill();
            CompletableFuture.allOf(writers).join();
        }
        return acknowledged;
    }

    private static void write(Graph graph, int writer, Set<String> acknowledged) {
        try {
            for (var i = 0; ; i++) {
                var id = writer + "-" + i;
                graph.write(List.of(new Statement("mark", "MERGE (:Mark {id: $id})", Map.of("id", id))));
                acknowledged.add(id);
            }
        } catch (GraphException e) {
            assertThat(e.reason()).isEqualTo(GraphException.Reason.UNAVAILABLE);
        }
    }

    private Set<String> stored() {
        try (var claimed = DataFolder.claim(folder);
                var server = EmbeddedNeo4j.start(claimed.neo4j(), 0, PAGE_CACHE);
                var graph = Connections.open(
                        Endpoint.open(server.uri().toString()), GraphLimits.defaults(), Duration.ofSeconds(30))) {
            return graph.rows(Statement.of("marks", "MATCH (mark:Mark) RETURN mark.id AS id")).stream()
                    .map(row -> String.valueOf(row.get("id")))
                    .collect(Collectors.toSet());
        }
    }
}
