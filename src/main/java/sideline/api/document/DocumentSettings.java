package sideline.api.document;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import sideline.graph.StartupException;

/**
 * Which documents are taken, and which may be named instead of sent.
 *
 * @param mode what holds for documents that are not among the trusted ones
 * @param trusted the trusted ones: a folder of documents, or a JSON file of ids and texts as Relay's compiler and GraphQL
 *     Code Generator write it; null when there are none
 * @param persisted whether a client may name a document that was sent before by its hash
 * @param remembered how much is remembered of what was sent so
 */
@ConfigurationProperties("sideline.documents")
public record DocumentSettings(
        @DefaultValue("OPEN") Mode mode,
        @Nullable String trusted,
        @DefaultValue("true") boolean persisted,
        @DefaultValue("4MB") DataSize remembered) {

    /** What holds for documents that are not among the trusted ones. */
    public enum Mode {
        /** They are answered. */
        OPEN,
        /** They are answered, and each is named in the log once, so that an operator sees what {@link #ENFORCE} would refuse. */
        PREFER,
        /** They are refused. */
        ENFORCE
    }

    public DocumentSettings {
        if (mode != Mode.OPEN && (trusted == null || trusted.isBlank())) {
            throw new StartupException(
                    StartupException.Obstacle.SETTING,
                    "The setting sideline.documents.mode is " + mode
                            + ", but there are no trusted documents; name them by sideline.documents.trusted.");
        }
        if (remembered.toBytes() < 1) {
            throw new StartupException(
                    StartupException.Obstacle.SETTING,
                    "The setting sideline.documents.remembered is " + remembered + "; it must be at least 1B.");
        }
    }

    /** Whether a document that is not among the trusted ones is refused. */
    public boolean areOthersRefused() {
        return mode == Mode.ENFORCE;
    }
}
