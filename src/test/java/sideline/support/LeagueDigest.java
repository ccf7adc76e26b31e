package sideline.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole content of the test database, every node and relationship with its properties, as comparable lines. The feed
 * of changes is left out: it tells of the way and not of where it led.
 */
public final class LeagueDigest {

    private static final String NODES = """
            MATCH (n)
            WHERE NOT n:Change
            RETURN labels(n) AS labels, properties(n) AS properties""";
    private static final String LINKS = """
            MATCH (a)-[r]->(b)
            RETURN labels(a) + [a.id, type(r)] + labels(b) + [b.id] AS labels, properties(r) AS properties""";

    private LeagueDigest() {}

    /** One line per node and relationship, sorted; to see what differs. */
    public static String lines() {
        return lines(Map.of());
    }

    /** {@link #lines()} without what the graph says of its own import. */
    public static List<String> facts() {
        return lines().lines().filter(line -> !line.startsWith("[Dataset]")).toList();
    }

    /** SHA-256 of {@link #lines()} without the moment of the last import. */
    public static String digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(hash.digest(lines(Map.of("importedAt", "then")).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(Map<String, Object> replaced) {
        return Stream.of(NODES, LINKS)
                .flatMap(cypher -> TestNeo4j.driver().executableQuery(cypher).execute().records().stream())
                .map(row -> {
                    var properties = new TreeMap<>(row.get("properties").asMap());
                    replaced.forEach(properties::replace);
                    return row.get("labels").asList() + " " + properties;
                })
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
