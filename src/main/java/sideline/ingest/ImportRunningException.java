package sideline.ingest;

/** Another import holds the graph's import lock. The message says whose it is and what to do. */
public final class ImportRunningException extends RuntimeException {

    ImportRunningException(String message) {
        super(message);
    }
}
