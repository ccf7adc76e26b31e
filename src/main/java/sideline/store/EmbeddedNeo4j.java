package sideline.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.util.unit.DataSize;
import sideline.graph.StartupException;

/**
 * A Neo4j server inside this process: its own folder, Bolt on the loopback interface and nowhere else. It asks for no
 * password, because whoever reaches loopback can read the folder as well.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration OPENING = Duration.ofSeconds(5);

    /** As long as Neo4j does by itself. */
    private static final Duration PLANS_KEPT = Duration.ofSeconds(10);

    private final DatabaseManagementService server;
    private final URI uri;

    private EmbeddedNeo4j(DatabaseManagementService server, GraphDatabaseAPI database) {
        this.server = server;
        var bolt = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        this.uri = URI.create("bolt://" + LOOPBACK + ":" + bolt.getPort());
    }

    /**
     * Starts the server and returns when Bolt answers. A store that was not closed is recovered first.
     *
     * @param home Neo4j's home: store, transaction logs and Neo4j's own logs are below it; created when missing
     * @param boltPort the port on loopback; 0 takes a free one
     * @param pageCache how much of the store is kept in memory beside the heap, at most
     * @throws StartupException when the port is taken or the store cannot be opened
     */
    public static EmbeddedNeo4j start(Path home, int boltPort, DataSize pageCache) {
        return start(home, boltPort, pageCache, PLANS_KEPT);
    }

    /**
     * Starts the server as above.
     *
     * @param plansKept for how long at least a statement's plan is kept, however much the graph changes meanwhile
     * @throws StartupException when the port is taken or the store cannot be opened
     */
    public static EmbeddedNeo4j start(Path home, int boltPort, DataSize pageCache, Duration plansKept) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new ServiceFiles(EmbeddedNeo4j.class.getClassLoader()));
        try {
            return opened(home, server(home, boltPort, pageCache, plansKept));
        } catch (StartupException e) {
            throw e;
        } catch (RuntimeException e) {
            throw StoreFaults.of(home, boltPort, e);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static DatabaseManagementService server(Path home, int boltPort, DataSize pageCache, Duration plansKept) {
        return new DatabaseManagementServiceBuilder(home.toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, boltPort))
                // The in-process connector needs a Netty older than Spring Boot's.
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache.toBytes())
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, plansKept)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(2))
                // The newer parser takes several times as long for each text that it has not read before.
                .setConfig(GraphDatabaseInternalSettings.cypher_parser_antlr_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
    }

    /** A store that cannot be opened leaves the server up and its database offline. */
    private static EmbeddedNeo4j opened(Path home, DatabaseManagementService server) {
        var database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (database.isAvailable(OPENING.toMillis())) {
            return new EmbeddedNeo4j(server, database);
        }
        var cause = database.getDependencyResolver()
                .resolveDependency(DatabaseStateService.class)
                .causeOfFailure(database.databaseId())
                .orElse(null);
        server.shutdown();
        throw StoreFaults.notOpened(home, cause);
    }

    /** Where Bolt listens. */
    public URI uri() {
        return uri;
    }

    /** Closes the store cleanly; open transactions are ended. */
    @Override
    public void close() {
        server.shutdown();
    }
}
