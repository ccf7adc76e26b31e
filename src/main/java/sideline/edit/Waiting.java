package sideline.edit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * An edit that waits to be committed.
 *
 * @param key by what it is known for ever
 * @param content what tells its content from any other
 * @param reason why the editor asks; null when he does not say
 * @param trace what names the request that brought it; null when none did
 * @param outcome what comes of it
 */
record Waiting(
        Edit edit,
        String key,
        String content,
        @Nullable String reason,
        @Nullable String trace,
        CompletableFuture<Noted> outcome) {

    /** Under which name the log knows the request of a thread. */
    static final String TRACE = "traceId";

    /**
     * An edit that begins to wait.
     *
     * @throws EditException when its key or its reason breaks a rule
     */
    Waiting(Edit edit) {
        this(edit, edit.key(), edit.content(), edit.reason(), MDC.get(TRACE), new CompletableFuture<>());
    }

    /** What names the requests that brought some, parted by blanks. */
    static String traces(List<Waiting> some) {
        return some.stream()
                .map(Waiting::trace)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /**
     * Waits for what comes of it.
     *
     * @throws RuntimeException why it was refused, or could not be committed
     */
    Noted await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
