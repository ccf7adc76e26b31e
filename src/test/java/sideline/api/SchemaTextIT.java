package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema as tools fetch it. */
class SchemaTextIT {

    private static String schema() {
        var response = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/schema.graphql")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        return response.body();
    }

    private static List<TypeDefinition<?>> definitions() {
        var definitions = new ArrayList<TypeDefinition<?>>();
        for (Object definition : Parser.parse(schema()).getDefinitions()) {
            if (definition instanceof TypeDefinition<?> type) {
                definitions.add(type);
            }
        }
        return definitions;
    }

    @Test
    void hasEveryTypeThatIntrospectionHas() {
        var told = new TreeSet<String>();
        for (var type : ApiServer.json(ApiServer.ask("{ __schema { types { name } } }"))
                .path("data")
                .path("__schema")
                .path("types")) {
            told.add(type.path("name").asString());
        }
        told.removeIf(name -> name.startsWith("__"));
        told.removeAll(List.of("String", "Int", "Float", "Boolean", "ID"));

        var written = new TreeSet<String>();
        definitions().forEach(type -> written.add(type.getName()));

        assertThat(written).isEqualTo(told).contains("Query", "Player", "PersonRef", "Date");
        assertThat(schema()).contains("input PersonRef @oneOf", "scalar Date @specifiedBy");
    }

    @Test
    void describesEverything() {
        var silent = new ArrayList<String>();
        for (var type : definitions()) {
            note(silent, "", type);
            if (type instanceof ObjectTypeDefinition object) {
                object.getFieldDefinitions().forEach(field -> note(silent, object.getName(), field));
            } else if (type instanceof InterfaceTypeDefinition common) {
                common.getFieldDefinitions().forEach(field -> note(silent, common.getName(), field));
            } else if (type instanceof EnumTypeDefinition constants) {
                constants.getEnumValueDefinitions().forEach(value -> note(silent, constants.getName(), value));
            } else if (type instanceof InputObjectTypeDefinition input) {
                input.getInputValueDefinitions().forEach(value -> note(silent, input.getName(), value));
            }
        }
        assertThat(silent).isEmpty();
    }

    private static void note(List<String> silent, String of, Object definition) {
        if (definition instanceof AbstractDescribedNode<?> described
                && (described.getDescription() == null
                        || described.getDescription().getContent().isBlank())) {
            silent.add(of + "." + ((NamedNode<?>) described).getName());
        }
        if (definition instanceof FieldDefinition field) {
            field.getInputValueDefinitions().forEach(argument -> note(silent, of + "." + field.getName(), argument));
        }
    }

    @Test
    void isSentOnceToWhoKeepsIt() {
        var first = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/schema.graphql")));
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = ApiServer.send(
                HttpRequest.newBuilder(ApiServer.uri("/schema.graphql")).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
        var posted = ApiServer.send(
                HttpRequest.newBuilder(ApiServer.uri("/schema.graphql")).POST(BodyPublishers.noBody()));
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }
}
