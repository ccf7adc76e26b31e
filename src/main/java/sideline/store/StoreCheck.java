package sideline.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import sideline.check.Finding;
import sideline.graph.Endpoint;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.GraphLimits;
import sideline.graph.StartupException;
import sideline.graph.Statement;

/**
 * A look at the Neo4j that the settings name: that of the running Sideline, the embedded one while nobody runs it, or one of
 * the operator's own. It is opened and left as it is: no schema is made and no migration is run.
 */
public final class StoreCheck implements AutoCloseable {

    private static final String DATABASE = "database";
    private static final Statement VERSION = Statement.of(
            "version",
            "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] + ' ' + edition");

    private final List<Finding> findings = new ArrayList<>();
    private @Nullable OpenStore store;

    private StoreCheck() {}

    /**
     * Opens it.
     *
     * @param settings are bound already, and sound
     */
    public static StoreCheck open(Binder settings) {
        var check = new StoreCheck();
        var own = settings.bindOrCreate("sideline", StoreSettings.class);
        var named = settings.bindOrCreate("spring.neo4j", Neo4jSettings.class).endpoint();
        if (named == null) {
            check.findings.add(FolderCheck.of(own.data()));
        }
        if (named == null && !FolderCheck.hasStore(own.data())) {
            check.findings.add(Finding.sound(DATABASE, "There is none yet; the first start makes it."));
        } else {
            check.connect(own, named, settings.bindOrCreate("sideline.limits", GraphLimits.class));
        }
        return check;
    }

    private void connect(StoreSettings settings, @Nullable Endpoint named, GraphLimits limits) {
        var served = named == null && DataFolder.served(settings.data()) != null;
        try {
            store = OpenStore.asItIs(settings.joining(), named, limits);
            var version = store.graph().ask(VERSION).asString();
            var whose = named != null
                    ? " at " + named
                    : served ? " of the running Sideline at " + store.graph().address() : ", which nobody runs";
            findings.add(Finding.sound(DATABASE, "Neo4j " + version + whose + "."));
            findings.add(new Migrations(store.graph(), Script.inFolder("cypher/migrations")).look());
        } catch (StartupException | GraphException e) {
            findings.add(Finding.problem(DATABASE, String.valueOf(e.getMessage())));
        }
    }

    /** What was found of the folder, the database and its version. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether there is a graph to look into. */
    public boolean isOpen() {
        return store != null;
    }

    /**
     * The graph.
     *
     * @throws NullPointerException when it is not open
     */
    public Graph graph() {
        return requireNonNull(store).graph();
    }

    /**
     * What is found of its constraints and indexes.
     *
     * @param merged the labels whose nodes are merged on their ids
     * @throws GraphException when the graph could not answer
     */
    public List<Finding> schema(Collection<String> merged) {
        return new SchemaCheck(graph(), Script.inFolder("cypher/schema")).look(merged);
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
