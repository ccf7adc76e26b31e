package sideline.ingest.files;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long is waited for a server.
 *
 * @param silence how long nothing of a file may come
 * @param whole how long a file may take
 * @param pause how long is waited before the first retry, and twice as long before the second
 */
record Patience(Duration silence, Duration whole, Duration pause) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(20), Duration.ofMinutes(5), Duration.ofMillis(500));

    Patience {
        requireNonNull(silence);
        requireNonNull(whole);
        requireNonNull(pause);
    }
}
