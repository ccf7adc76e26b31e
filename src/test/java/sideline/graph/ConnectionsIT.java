package sideline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import sideline.graph.StartupException.Obstacle;

class ConnectionsIT {

    @Test
    void saysThatNoNeo4jAnswers() {
        assertThatThrownBy(() -> open(Endpoint.open("bolt://127.0.0.1:1")))
                .isInstanceOfSatisfying(
                        StartupException.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.DATABASE))
                .hasMessage("No Neo4j answers at bolt://127.0.0.1:1; start it there or correct spring.neo4j.uri.");
    }

    @Test
    void saysThatNoClusterAnswers() {
        assertThatThrownBy(() -> open(Endpoint.open("neo4j://127.0.0.1:1")))
                .hasMessage("No Neo4j answers at neo4j://127.0.0.1:1; start it there or correct spring.neo4j.uri.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7687", "http://localhost:7474", "bolt://", "bolt://a b", "bolt:x", "%%"})
    void refusesWhatIsNoAddress(String uri) {
        assertThatThrownBy(() -> open(Endpoint.open(uri)))
                .isInstanceOfSatisfying(
                        StartupException.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.SETTING))
                .hasMessageStartingWith("The setting spring.neo4j.uri is '" + uri + "'; it must be");
    }

    @Test
    void doesNotRepeatAPasswordInTheAddress() {
        assertThatThrownBy(() -> open(Endpoint.open("bolt://neo4j:secret@localhost")))
                .hasMessageNotContaining("secret")
                .hasMessageContaining("spring.neo4j.authentication.username");
    }

    @Test
    void saysThatThePasswordIsRefused(@TempDir Path home) {
        var server = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        try {
            var port = ((GraphDatabaseAPI) server.database("neo4j"))
                    .getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT)
                    .getPort();
            var uri = "bolt://127.0.0.1:" + port;
            for (var endpoint : new Endpoint[] {new Endpoint(uri, "neo4j", "wrong"), Endpoint.open(uri)}) {
                assertThatThrownBy(() -> open(endpoint))
                        .isInstanceOfSatisfying(
                                StartupException.class,
                                e -> assertThat(e.obstacle()).isEqualTo(Obstacle.DATABASE))
                        .hasMessageStartingWith("The Neo4j at " + uri + " refuses the user name or password; set ");
            }
        } finally {
            server.shutdown();
        }
    }

    private static void open(Endpoint endpoint) {
        Connections.open(endpoint, GraphLimits.defaults(), Duration.ZERO).close();
    }
}
