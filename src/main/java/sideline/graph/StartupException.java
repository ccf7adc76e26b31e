package sideline.graph;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Sideline cannot start. The message is one sentence for the operator: what is wrong and what to do. */
public final class StartupException extends RuntimeException {

    /** What stands in the way; each has an exit code of its own. */
    public enum Obstacle {
        /** An option or a setting that Sideline does not take. */
        SETTING(2),
        /** The data folder: not writable, locked, full, or not a store of this version. */
        STORE(3),
        /** A port that another program holds. */
        PORT(4),
        /** The Neo4j at {@code spring.neo4j.uri}: not there, or it refuses the password. */
        DATABASE(5),
        /** A Cypher or GraphQL file of Sideline's own: wrong, edited or missing. */
        FILES(6),
        /** A league file: not readable or not in the documented format. */
        LEAGUE(7);

        private final int exitCode;

        Obstacle(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of the process. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Obstacle obstacle;

    public StartupException(Obstacle obstacle, String sentence) {
        this(obstacle, sentence, null);
    }

    public StartupException(Obstacle obstacle, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.obstacle = requireNonNull(obstacle);
    }

    /** What stands in the way. */
    public Obstacle obstacle() {
        return obstacle;
    }
}
