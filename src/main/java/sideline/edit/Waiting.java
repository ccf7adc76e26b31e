package sideline.edit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * An edit that waits to be committed.
 *
 * @param key by what it is known for ever
 * @param content what tells its content from any other
 * @param reason why the editor asks; null when he does not say
 * @param outcome what comes of it
 */
record Waiting(
        Edit edit, String key, String content, @Nullable String reason, CompletableFuture<Noted> outcome) {

    /**
     * An edit that begins to wait.
     *
     * @throws EditException when its key or its reason breaks a rule
     */
    Waiting(Edit edit) {
        this(edit, edit.key(), edit.content(), edit.reason(), new CompletableFuture<>());
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
