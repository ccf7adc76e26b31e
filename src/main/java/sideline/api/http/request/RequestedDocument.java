package sideline.api.http.request;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.api.document.DocumentHash;
import sideline.api.document.DocumentSettings;
import sideline.api.document.PersistedDocuments;
import sideline.api.document.TrustedDocuments;
import sideline.api.error.ErrorCode;

/**
 * The document of a request: sent whole, or named by {@code documentId} (GraphQL over HTTP, appendix "Persisted Documents")
 * or by the hash of automatic persisted queries, in whose few words clients find what to do.
 */
public final class RequestedDocument {

    private static final int ID_LENGTH = 512;

    private final DocumentSettings settings;
    private final TrustedDocuments trusted;
    private final PersistedDocuments persisted;

    /** Which documents are taken, and where those asked for by hash are. */
    public RequestedDocument(DocumentSettings settings, TrustedDocuments trusted, PersistedDocuments persisted) {
        this.settings = settings;
        this.trusted = trusted;
        this.persisted = persisted;
    }

    /**
     * The text of the document.
     *
     * @throws RequestRefused when there is none, or none that is taken
     */
    String text(Map<?, ?> parameters) {
        var query = parameters.get("query");
        var hash = hash(parameters.get("extensions"));
        if (query != null) {
            return sent(query, hash);
        }
        if (parameters.get("documentId") != null) {
            return identified(parameters.get("documentId"));
        }
        if (hash != null) {
            return hashed(hash);
        }
        throw new RequestRefused(400, Parameters.mustBe("query", "a string", null));
    }

    /** The refusal of a document that is none of those that are answered. */
    public static RequestRefused notTrusted() {
        return RequestRefused.asGraphQl(
                ErrorCode.DOCUMENT_NOT_TRUSTED,
                "Only the documents that this server's operator has registered are answered; this is none of them.");
    }

    private String sent(Object query, @Nullable String hash) {
        if (!(query instanceof String text)) {
            throw new RequestRefused(400, Parameters.mustBe("query", "a string", query));
        }
        if (hash != null && !hash.equals(DocumentHash.of(text))) {
            throw RequestRefused.asGraphQl(
                    ErrorCode.BAD_USER_INPUT,
                    "The document in 'query' has another SHA-256 than extensions.persistedQuery.sha256Hash says; send the"
                            + " hash of this document, or none.");
        }
        if (!trusted.isTaken(text)) {
            throw notTrusted();
        }
        if (hash != null && settings.persisted()) {
            persisted.remember(hash, text);
        }
        return text;
    }

    private String identified(Object id) {
        if (!(id instanceof String name)) {
            throw new RequestRefused(400, Parameters.mustBe("documentId", "a string", id));
        }
        var text = name.length() > ID_LENGTH ? null : trusted.find(name);
        if (text == null) {
            throw RequestRefused.asGraphQl(
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                    "No document is registered with this 'documentId'; send the document in 'query'.");
        }
        return text;
    }

    private String hashed(String hash) {
        var registered = trusted.find(hash);
        if (registered != null) {
            return registered;
        }
        if (!settings.persisted()) {
            throw RequestRefused.asGraphQl(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        var text = settings.areOthersRefused() ? null : persisted.find(hash);
        if (text == null) {
            throw RequestRefused.asGraphQl(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return text;
    }

    /** The hash in the request's extensions; null when there is none. */
    private @Nullable String hash(@Nullable Object extensions) {
        if (!(extensions instanceof Map<?, ?> given) || given.get("persistedQuery") == null) {
            return null;
        }
        if (!(given.get("persistedQuery") instanceof Map<?, ?> named)
                || !(named.get("sha256Hash") instanceof String hash)
                || !DocumentHash.isHash(hash.toLowerCase(Locale.ROOT))) {
            throw RequestRefused.asGraphQl(
                    ErrorCode.BAD_USER_INPUT,
                    "extensions.persistedQuery.sha256Hash must be 64 hexadecimal digits, the SHA-256 of the document.");
        }
        if (!(named.get("version") instanceof Number version) || version.doubleValue() != 1) {
            throw RequestRefused.asGraphQl(
                    ErrorCode.BAD_USER_INPUT,
                    "Unsupported persisted query version; extensions.persistedQuery.version is 1.");
        }
        return hash.toLowerCase(Locale.ROOT);
    }
}
