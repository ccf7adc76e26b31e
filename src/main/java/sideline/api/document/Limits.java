package sideline.api.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import sideline.graph.StartupException;

/**
 * How large an operation may be; each is checked before anything runs.
 *
 * @param depth how deep fields may nest; a root field is at depth 1
 * @param rows how many rows an operation may fetch by estimate
 * @param rootFields how many root fields an operation may select
 * @param aliases how many aliases an operation may use
 * @param fields how many fields a document may select, a fragment's fields counted wherever it is spread
 * @param directives how many directives a document may use
 * @param fragments how many fragments a document may define
 * @param tokens how many tokens a document may have
 * @param statementSize how much work it may be for the database to plan an operation, in shares of some 20 milliseconds: a
 *     list or object in another counts 1, twice as much for each level beyond the fourth; root fields that share a
 *     statement count once, and one root field may take half, so that any two that are answered go together
 * @param body how large the body of a request may be
 */
@ConfigurationProperties("sideline.limits")
public record Limits(
        @DefaultValue("12") int depth,
        @DefaultValue("10000") long rows,
        @DefaultValue("20") int rootFields,
        @DefaultValue("30") int aliases,
        @DefaultValue("2000") int fields,
        @DefaultValue("100") int directives,
        @DefaultValue("100") int fragments,
        @DefaultValue("5000") int tokens,
        @DefaultValue("560") long statementSize,
        @DefaultValue("256KB") DataSize body) {

    private static final DataSize LARGEST_BODY = DataSize.ofMegabytes(100);

    public Limits {
        requireOneOrMore("depth", depth);
        requireOneOrMore("rows", rows);
        requireOneOrMore("root-fields", rootFields);
        requireZeroOrMore("aliases", aliases);
        requireOneOrMore("fields", fields);
        requireZeroOrMore("directives", directives);
        requireZeroOrMore("fragments", fragments);
        requireOneOrMore("tokens", tokens);
        requireOneOrMore("statement-size", statementSize);
        requireOneOrMore("body", body.toBytes());
        if (body.compareTo(LARGEST_BODY) > 0) {
            throw refused("body", body, "at most " + LARGEST_BODY);
        }
    }

    /** The largest body in bytes, at most 100 MiB. */
    public int bodyBytes() {
        return (int) body.toBytes();
    }

    /** How much work the statement of one root field may be. */
    public long oneStatementSize() {
        return Math.max(1, statementSize / 2);
    }

    private static void requireOneOrMore(String name, long value) {
        if (value < 1) {
            throw refused(name, value, "at least 1");
        }
    }

    private static void requireZeroOrMore(String name, long value) {
        if (value < 0) {
            throw refused(name, value, "at least 0");
        }
    }

    private static StartupException refused(String name, Object value, String allowed) {
        return new StartupException(
                StartupException.Obstacle.SETTING,
                "The setting sideline.limits.%s is %s; it must be %s.".formatted(name, value, allowed));
    }
}
