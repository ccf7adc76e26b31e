package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.api.document.DocumentHash;

/** Automatic persisted queries, as Apollo's clients ask them: the hash, on the known words the document, the hash from then on. */
class PersistedDocumentsIT {

    private static HttpResponse<String> post(String document, String extensions) {
        var query = document.isEmpty() ? "" : "\"query\": " + ApiServer.JSON.writeValueAsString(document) + ", ";
        return ApiServer.send(ApiServer.post("{" + query + "\"extensions\": " + extensions + "}"));
    }

    private static HttpResponse<String> get(String document, String extensions) {
        var query = document.isEmpty() ? "" : "query=" + ApiServer.encoded(document) + "&";
        var uri = ApiServer.uri("/graphql?" + query + "extensions=" + ApiServer.encoded(extensions));
        return ApiServer.send(HttpRequest.newBuilder(uri));
    }

    private static String hashed(String hash) {
        return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
    }

    private static String message(HttpResponse<String> response) {
        return ApiServer.json(response).path("errors").path(0).path("message").asString();
    }

    @Test
    void namesByItsHashWhatWasSentOnce() {
        var document = "{ byPost: __typename }";
        var hash = hashed(DocumentHash.of(document));

        var unknown = post("", hash);
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(message(unknown)).isEqualTo("PersistedQueryNotFound");
        assertThat(ApiServer.code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");

        var answer = "{\"data\":{\"byPost\":\"Query\"}}";
        assertThat(post(document, hash).body()).isEqualTo(answer);
        assertThat(post("", hash).body()).isEqualTo(answer);
        assertThat(get("", hash).body()).isEqualTo(answer);
    }

    @Test
    void takesTheDocumentByGetToo() {
        var document = "{ byGet: __typename }";
        var hash = hashed(DocumentHash.of(document));

        assertThat(message(get("", hash))).isEqualTo("PersistedQueryNotFound");
        assertThat(get(document, hash).body()).isEqualTo("{\"data\":{\"byGet\":\"Query\"}}");
        assertThat(get("", hash).body()).isEqualTo("{\"data\":{\"byGet\":\"Query\"}}");
    }

    /** SHA-256 of "{ __typename }" by sha256sum. */
    @Test
    void takesTheHashesThatOthersCompute() {
        var hash = "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";

        assertThat(DocumentHash.of("{ __typename }")).isEqualTo(hash);
        assertThat(post("{ __typename }", hashed(hash)).body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(post("", hashed(hash.toUpperCase(java.util.Locale.ROOT))).body())
                .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void remembersNothingUnderAnotherHash() {
        var hash = hashed("e".repeat(64));

        assertThat(message(post("{ __typename }", hash))).contains("another SHA-256");
        assertThat(message(post("", hash))).isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void remembersNothingThatCannotBeAnswered() {
        var document = "{ nothing }";
        var hash = hashed(DocumentHash.of(document));

        assertThat(message(post(document, hash))).contains("'nothing'");
        assertThat(message(post("", hash))).isEqualTo("PersistedQueryNotFound");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"persistedQuery": 7}                                        | 64 hexadecimal digits
            {"persistedQuery": {}}                                       | 64 hexadecimal digits
            {"persistedQuery": {"version": 1, "sha256Hash": "abc"}}      | 64 hexadecimal digits
            {"persistedQuery": {"version": 1, "sha256Hash": 7}}          | 64 hexadecimal digits
            {"persistedQuery": {"sha256Hash": "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"}}               | version
            {"persistedQuery": {"version": 2, "sha256Hash": "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"}} | version
            {"persistedQuery": null}                                     | 'query' is missing
            """)
    void saysWhatIsWrongWithAHash(String extensions, String says) {
        assertThat(message(post("", extensions))).contains(says);
        assertThat(message(get("", extensions))).contains(says);
        assertThat(ApiServer.code(post("", extensions))).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void knowsNoDocumentIdWhereNoneIsRegistered() {
        var byPost = ApiServer.send(ApiServer.post("{\"documentId\": \"sha256:abc\"}"));
        var byGet = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/graphql?documentId=abc")));

        assertThat(ApiServer.code(byPost)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(ApiServer.code(byGet)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(message(ApiServer.send(ApiServer.post("{\"documentId\": 7}"))))
                .contains("'documentId' is a number");
    }
}
