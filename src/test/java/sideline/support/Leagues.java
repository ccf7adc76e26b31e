package sideline.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import sideline.graph.Statement;
import sideline.ingest.LeagueImport;
import sideline.ingest.csv.LeagueLocation;

/** Leagues in the test database: loaded by the importer, and kept as long as the next test wants the same one. */
public final class Leagues {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static @Nullable String loaded;

    private Leagues() {}

    /** Sees to it that the database holds this league and nothing else. */
    public static synchronized void load(String name) {
        if (name.equals(loaded)) {
            return;
        }
        empty();
        new LeagueImport(TestNeo4j.graph().within(PATIENCE)).run(new LeagueLocation.Shipped(name));
        loaded = name;
    }

    /** Lets the next test load its league anew, because this one changed the database. */
    public static synchronized void forget() {
        loaded = null;
    }

    /** Sees to it that the database holds nothing but the schema. */
    public static synchronized void empty() {
        loaded = null;
        TestNeo4j.wipe();
        Stream.of("constraints", "indexes")
                .flatMap(Leagues::statements)
                .forEach(text -> TestNeo4j.graph().write(List.of(Statement.of("schema", text))));
        TestNeo4j.run("CALL db.awaitIndexes(60)");
    }

    private static Stream<String> statements(String schemaFile) {
        try {
            var file = new ClassPathResource("cypher/schema/" + schemaFile + ".cypher");
            return Stream.of(file.getContentAsString(UTF_8).split(";"))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
