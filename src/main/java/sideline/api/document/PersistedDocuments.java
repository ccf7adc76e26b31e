package sideline.api.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were sent once with their hash, and are named by it from then on: automatic persisted queries. They are
 * forgotten when there are too many, or at a restart; clients send them again then.
 */
public final class PersistedDocuments {

    /** What one takes besides its text. */
    private static final int EACH = 200;

    private final Documents documents;
    private final Cache<String, String> texts;

    /**
     * None yet.
     *
     * @param documents says which are worth remembering
     */
    public PersistedDocuments(DocumentSettings settings, Documents documents) {
        this.documents = documents;
        this.texts = Caffeine.newBuilder()
                .maximumWeight(settings.remembered().toBytes())
                .weigher((String hash, String text) -> EACH + 2 * text.length())
                .build();
    }

    /** The document with this hash; null when it is not remembered. */
    public @Nullable String find(String hash) {
        return texts.getIfPresent(hash);
    }

    /** Remembers a document by its hash, unless it is one that cannot be answered. */
    public void remember(String hash, String text) {
        if (documents.errors(text).isEmpty()) {
            texts.put(hash, text);
        }
    }
}
