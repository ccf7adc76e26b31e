package sideline.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class DocumentsTests {

    private static final int TEXTS = 20_000;
    private static final List<String> PARTS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "!",
            "$",
            "@",
            "...",
            "|",
            "=",
            "&",
            ",",
            "#",
            "\n",
            " ",
            "\"",
            "\"\"\"",
            "\\",
            "\\u",
            "\\u{",
            "\\u{fffffffff}",
            "\\ud83d",
            "\\udc00",
            "\\u{110000}",
            "\\x",
            "a",
            "fragment",
            "on",
            "query",
            "mutation",
            "null",
            "true",
            "-",
            "0",
            "00",
            "1.",
            "1e",
            "1e99999999999",
            "1e-99999999999",
            ".5",
            "99999999999999999999",
            "\u0000",
            "\ufeff",
            "\ud83c\udfc8",
            "\ud800",
            "\uffff",
            "é",
            "a(b: ",
            "a(b: \"",
            "{ a }",
            "fragment f on Query { a }",
            "...f");

    private final Documents documents = new Documents(
            new Limits(12, 10_000, 20, 30, 2_000, 100, 100, 5_000, 120, DataSize.ofKilobytes(256)),
            DocumentsTests::schema);

    private static GraphQLSchema schema() {
        var types = new SchemaParser().parse("type Query { a(b: String, n: Int, f: Float): String }");
        return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
    }

    private PreparsedDocumentEntry entry(String text) {
        return documents
                .getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), unused -> {
                    throw new AssertionError("asked for another parser");
                })
                .join();
    }

    @Test
    void tellsThePlaceOfWhatCannotBeRead() {
        var error =
                entry("{ a(n: 1)\n  b: a(b: \"\\u{fffffffff}\") }").getErrors().get(0);

        assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
        assertThat(error.getLocations().get(0).getLine()).isEqualTo(2);
        assertThat(error.getLocations().get(0).getColumn()).isEqualTo(11);
    }

    /** Any text is a document or refused; nothing else comes out. */
    @Test
    void takesAnyText() {
        var random = new Random(20_261_128);
        for (var at = 0; at < TEXTS; at++) {
            var text = new StringBuilder(random.nextBoolean() ? "{ a(b: \"" : "");
            for (var part = random.nextInt(12); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            var entry = entry(text.toString());
            assertThat(entry.getDocument() == null || entry.hasErrors())
                    .as(text.toString())
                    .isEqualTo(entry.hasErrors());
        }
    }
}
