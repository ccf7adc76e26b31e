package sideline.graph;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import sideline.graph.GraphException.Reason;

/** What the driver's exceptions mean to whoever asked. */
final class Faults {

    private static final String TRY_LATER = "The database cannot be reached; try again later.";

    private Faults() {}

    /**
     * The exception for the user in place of the driver's, which becomes its cause.
     *
     * @param limit how long the statement was allowed to run
     */
    static GraphException of(RuntimeException fault, Duration limit) {
        if (fault instanceof GraphException known) {
            return known;
        }
        if (fault instanceof ServiceUnavailableException
                || fault instanceof SessionExpiredException
                || fault.getCause() instanceof TimeoutException) {
            // The last is a connection that does not open: the turns keep the pool from being exhausted.
            return new GraphException(Reason.UNAVAILABLE, TRY_LATER, fault);
        }
        if (fault instanceof AuthenticationException || fault instanceof SecurityException) {
            return new GraphException(
                    Reason.UNAUTHENTICATED, "The database refuses Sideline's user name or password.", fault);
        }
        if (fault instanceof Neo4jException known) {
            return ofCode(known.code() == null ? "" : known.code(), known, limit);
        }
        if (fault instanceof IllegalStateException) {
            // The driver is closed, or the thread was interrupted between two tries.
            return new GraphException(Reason.UNAVAILABLE, TRY_LATER, fault);
        }
        return defect(fault);
    }

    /** The database answered nothing at all until the deadline. */
    static GraphException silent(RuntimeException fault) {
        return new GraphException(Reason.UNAVAILABLE, "The database does not answer in time; try again later.", fault);
    }

    /** The database has not come yet. */
    static GraphException away() {
        return new GraphException(Reason.UNAVAILABLE, TRY_LATER, null);
    }

    /** All turns are taken. */
    static GraphException overloaded() {
        return new GraphException(
                Reason.OVERLOADED, "Too many requests are waiting for the database; try again in a moment.", null);
    }

    /** The caller's thread was told to stop. */
    static GraphException cancelled(Throwable cause) {
        return new GraphException(Reason.UNAVAILABLE, "The request was cancelled.", cause);
    }

    /** Whether the fault says that bookmarks of the past mean nothing to this database, as after a restore. */
    static boolean isAboutBookmarks(RuntimeException fault) {
        return fault instanceof Neo4jException known
                && known.code() != null
                && known.code().toLowerCase(Locale.ROOT).contains("bookmark");
    }

    private static GraphException ofCode(String code, Neo4jException fault, Duration limit) {
        return switch (code) {
            case "Neo.ClientError.Transaction.TransactionTimedOut",
                    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" ->
                new GraphException(
                        Reason.TIMEOUT,
                        "The database needs longer than " + limit.toMillis()
                                + " ms, the limit for one statement; ask for smaller pages or fewer nested lists.",
                        fault);
            case "Neo.ClientError.Schema.ConstraintValidationFailed",
                    "Neo.DatabaseError.Schema.ConstraintCreationFailed",
                    "Neo.TransientError.Transaction.DeadlockDetected",
                    "Neo.TransientError.Transaction.LockAcquisitionTimeout" ->
                new GraphException(Reason.CONFLICT, "Another write got there first; read again and retry.", fault);
            case "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                    "Neo.TransientError.General.OutOfMemoryError",
                    "Neo.TransientError.Request.NoThreadsAvailable",
                    "Neo.TransientError.Transaction.MaximumTransactionLimitReached" ->
                new GraphException(Reason.OVERLOADED, "The database is at its limit; try again in a moment.", fault);
            default -> ofClass(code, fault);
        };
    }

    private static GraphException ofClass(String code, Neo4jException fault) {
        if (code.startsWith("Neo.TransientError") || isAboutBookmarks(fault)) {
            return new GraphException(Reason.UNAVAILABLE, "The database is not ready; try again later.", fault);
        }
        if (code.startsWith("Neo.DatabaseError")) {
            return new GraphException(
                    Reason.UNAVAILABLE, "The database has a fault of its own; its operator has to look.", fault);
        }
        return defect(fault);
    }

    private static GraphException defect(RuntimeException fault) {
        return new GraphException(Reason.DEFECT, "Sideline asked the database in a wrong way.", fault);
    }
}
