package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sideline.graph.Graph;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;
import sideline.graph.Statement;
import sideline.support.TestNeo4j;

class SchemaIT {

    private final Graph graph = TestNeo4j.graph();

    @BeforeEach
    void wipe() {
        TestNeo4j.wipeWithSchema();
    }

    @Test
    void createsWhatTheFilesSayAndNothingMoreTheSecondTime() {
        var schema = new Schema(graph, Script.inFolder("cypher/schema"));
        schema.apply();
        var once = indexes();
        schema.apply();

        assertThat(once).contains("migration_version");
        assertThat(indexes()).isEqualTo(once);
        assertThat(graph.rows(Statement.of("waiting", "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")))
                .isEmpty();
    }

    @Test
    void namesTheFileThatIsWrong() {
        var schema = new Schema(graph, List.of(Script.of("cypher/schema/bad.cypher", "CREATE CONSTRAINT nonsense;")));

        assertThatThrownBy(schema::apply)
                .isInstanceOfSatisfying(
                        StartupException.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.FILES))
                .hasMessageStartingWith("The file cypher/schema/bad.cypher cannot be run: Invalid input")
                .hasMessageNotContaining("\n");
    }

    @Test
    void namesTheFileWhoseConstraintTheDataBreaks() {
        graph.write(List.of(Statement.of("twins", "CREATE (:Twin {id: 1}), (:Twin {id: 1})")));
        var schema = new Schema(
                graph,
                List.of(Script.of(
                        "cypher/schema/twin.cypher", "CREATE CONSTRAINT FOR (n:Twin) REQUIRE n.id IS UNIQUE;")));

        assertThatThrownBy(schema::apply).hasMessageStartingWith("The file cypher/schema/twin.cypher cannot be run: ");
    }

    private List<Object> indexes() {
        return graph.rows(Statement.of("indexes", "SHOW INDEXES YIELD name RETURN name ORDER BY name")).stream()
                .map(row -> row.get("name"))
                .toList();
    }
}
