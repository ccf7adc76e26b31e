package sideline.api.http.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import sideline.api.document.DocumentHash;
import sideline.api.document.DocumentSettings;
import sideline.api.document.DocumentSettings.Mode;
import sideline.api.document.Documents;
import sideline.api.document.Limits;
import sideline.api.document.PersistedDocuments;
import sideline.api.document.TrustedDocuments;
import sideline.graph.StartupException;

/** Trusted documents, from a folder or from the file of a client's build, and what becomes of all others. */
class RequestedDocumentTests {

    private static final String KNOWN = "query Known { a }";
    private static final String OTHER = "{ other: a }";

    private final Path place;

    RequestedDocumentTests(@TempDir Path place) {
        this.place = place;
    }

    private static GraphQLSchema schema() {
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse("type Query { a: String }"), RuntimeWiring.MOCKED_WIRING);
    }

    private static RequestedDocument documents(Mode mode, @Nullable String trusted, boolean persisted) {
        var settings = new DocumentSettings(mode, trusted, persisted, DataSize.ofMegabytes(1));
        var limits = new Limits(12, 10_000, 20, 30, 2_000, 100, 100, 5_000, 120, DataSize.ofKilobytes(256));
        var documents = new Documents(limits, RequestedDocumentTests::schema);
        return new RequestedDocument(
                settings, new TrustedDocuments(settings, documents), new PersistedDocuments(settings, documents));
    }

    private String folder() throws IOException {
        Files.createDirectories(place.resolve("team"));
        Files.writeString(place.resolve("team/Known.graphql"), KNOWN);
        Files.writeString(place.resolve("notes.txt"), "no document");
        return place.toString();
    }

    private String file(String content) throws IOException {
        return Files.writeString(place.resolve("persisted.json"), content).toString();
    }

    private static Map<String, Object> hashed(String text) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(text)));
    }

    @Test
    void findsThoseOfAFolderByNameAndHash() throws IOException {
        var documents = documents(Mode.OPEN, folder(), true);

        assertThat(documents.text(Map.of("documentId", "team/Known"))).isEqualTo(KNOWN);
        assertThat(documents.text(Map.of("documentId", DocumentHash.of(KNOWN)))).isEqualTo(KNOWN);
        assertThat(documents.text(Map.of("documentId", "sha256:" + DocumentHash.of(KNOWN))))
                .isEqualTo(KNOWN);
        assertThat(documents.text(Map.of("extensions", hashed(KNOWN)))).isEqualTo(KNOWN);
    }

    /** Relay's compiler names documents by their MD5, GraphQL Code Generator by their SHA-1. */
    @Test
    void findsThoseOfAFileByItsIds() throws IOException {
        var documents = documents(Mode.OPEN, file("{\"6d9b3cb7\": \"" + KNOWN + "\"}"), true);

        assertThat(documents.text(Map.of("documentId", "6d9b3cb7"))).isEqualTo(KNOWN);
        assertThatThrownBy(() -> documents.text(Map.of("documentId", "6d9b3cb8")))
                .hasMessageContaining("documentId");
    }

    @Test
    void answersAllWhereItIsOpenOrPrefers() throws IOException {
        for (var mode : new Mode[] {Mode.OPEN, Mode.PREFER}) {
            assertThat(documents(mode, folder(), true).text(Map.of("query", OTHER)))
                    .isEqualTo(OTHER);
        }
    }

    @Test
    void answersTrustedOnesAloneWhereThatIsEnforced() throws IOException {
        var documents = documents(Mode.ENFORCE, folder(), true);

        assertThat(documents.text(Map.of("query", KNOWN + "\n"))).isEqualTo(KNOWN + "\n");
        assertThat(documents.text(Map.of("extensions", hashed(KNOWN)))).isEqualTo(KNOWN);
        assertThatThrownBy(() -> documents.text(Map.of("query", OTHER))).hasMessageContaining("registered");
        assertThatThrownBy(() -> documents.text(Map.of("query", OTHER, "extensions", hashed(OTHER))))
                .hasMessageContaining("registered");
        assertThatThrownBy(() -> documents.text(Map.of("extensions", hashed(OTHER))))
                .hasMessage("PersistedQueryNotFound");
    }

    @Test
    void saysWhereHashesAreSwitchedOff() {
        var documents = documents(Mode.OPEN, null, false);

        assertThat(documents.text(Map.of("query", OTHER, "extensions", hashed(OTHER))))
                .isEqualTo(OTHER);
        assertThatThrownBy(() -> documents.text(Map.of("extensions", hashed(OTHER))))
                .hasMessage("PersistedQueryNotSupported");
    }

    @Test
    void startsWithSoundDocumentsOnly() throws IOException {
        var wrong = file("{\"one\": \"{ nothing }\"}");
        assertThatThrownBy(() -> documents(Mode.OPEN, wrong, true))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("'one'")
                .hasMessageContaining("nothing");
        var list = file("[]");
        assertThatThrownBy(() -> documents(Mode.OPEN, list, true)).hasMessageContaining("ids and texts");
        assertThatThrownBy(() -> documents(Mode.OPEN, place + "/none", true)).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> documents(Mode.ENFORCE, null, true))
                .hasMessageContaining("sideline.documents.trusted");
    }
}
