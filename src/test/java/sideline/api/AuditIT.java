package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * GraphQL over HTTP, requirement by requirement, in the order of its audit list; what may be done either way is decided as the
 * list prefers it.
 */
class AuditIT {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";
    private static final String VARIABLE = "query Type($name: String!) { __type(name: $name) { name } }";
    private static final String OPERATION = "query Asked { __typename }";

    /** One requirement. */
    private record Audit(String id, String requirement, HttpRequest.Builder request, Expected expected) {
        @Override
        public String toString() {
            return id + " " + requirement;
        }
    }

    /** What has to be answered: a status, a media type or any, and data or none. */
    private record Expected(int status, @Nullable String type, boolean data) {

        Expected as(String answered) {
            return new Expected(status, answered, data);
        }
    }

    private static final Expected ANSWERED = new Expected(200, null, true);
    private static final Expected REFUSED = new Expected(400, null, false);
    /** JSON's old way: the request was well formed, so the status says nothing of the document. */
    private static final Expected TOLD = new Expected(200, JSON, false);

    private static HttpRequest.Builder post(@Nullable String accept, String body) {
        var request = ApiServer.post(body);
        return accept == null ? request : request.header("Accept", accept);
    }

    private static HttpRequest.Builder get(String accept, String query, String variables) {
        var uri = ApiServer.uri(
                "/graphql?query=" + ApiServer.encoded(query) + "&variables=" + ApiServer.encoded(variables));
        return HttpRequest.newBuilder(uri).header("Accept", accept);
    }

    private static String body(String query, String parameter, String value) {
        return "{\"query\": \"" + query + "\", \"" + parameter + "\": " + value + "}";
    }

    private static HttpRequest.Builder typed(String contentType) {
        return HttpRequest.newBuilder(ApiServer.uri("/graphql"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(TYPENAME));
    }

    static Stream<Audit> audits() {
        return Stream.of(mediaTypes(), methods(), parameters(), statuses()).flatMap(each -> each);
    }

    private static Stream<Audit> mediaTypes() {
        return Stream.of(
                new Audit("22EB", "SHOULD accept graphql-response+json", post(GRAPHQL, TYPENAME), ANSWERED.as(GRAPHQL)),
                new Audit("4655", "MUST accept json", post(JSON, TYPENAME), ANSWERED.as(JSON)),
                new Audit("47DE", "SHOULD answer */* with json", post("*/*", TYPENAME), ANSWERED.as(JSON)),
                new Audit("80D8", "SHOULD assume json without Accept", post(null, TYPENAME), ANSWERED.as(JSON)),
                new Audit("82A3", "MUST answer in utf-8", post(GRAPHQL, TYPENAME), ANSWERED.as(GRAPHQL)),
                new Audit("BF61", "MUST accept utf-8", typed("application/json; charset=utf-8"), ANSWERED),
                new Audit("78D5", "MUST assume utf-8", typed("application/json"), ANSWERED));
    }

    private static Stream<Audit> methods() {
        var untyped = HttpRequest.newBuilder(ApiServer.uri("/graphql")).POST(BodyPublishers.ofString(TYPENAME));
        var mutation = get(GRAPHQL, "mutation { __typename }", "");
        return Stream.of(
                new Audit("2C94", "MUST accept POST", post(GRAPHQL, TYPENAME), ANSWERED),
                new Audit("5A70", "MAY accept GET", get(GRAPHQL, "{ __typename }", ""), ANSWERED),
                new Audit("9C48", "MUST NOT run mutations on GET", mutation, new Expected(405, null, false)),
                new Audit("9ABE", "SHOULD refuse POST without content type", untyped, new Expected(415, null, false)),
                new Audit("03D4", "MUST accept json POST", post(JSON, TYPENAME), ANSWERED),
                new Audit("A5BF", "MAY refuse no body with 400", post(GRAPHQL, ""), REFUSED));
    }

    private static Stream<Audit> parameters() {
        var missing = new Audit("423L", "MAY refuse a missing query with 400", post(GRAPHQL, "{\"no\": 1}"), REFUSED);
        var wrongQueries = wrong("query").map(value -> post(GRAPHQL, "{\"query\": " + value + "}"));
        var queries = Stream.of(
                new Audit("34A2", "SHOULD allow string query", post(GRAPHQL, TYPENAME), ANSWERED),
                new Audit("13EE", "MUST allow string query", post(JSON, TYPENAME), ANSWERED));
        return Stream.of(
                        Stream.of(missing),
                        wrongQueries.map(
                                request -> new Audit("LKJ", "MAY refuse other queries with 400", request, REFUSED)),
                        queries,
                        parameter("6C0", "operationName", "\"Asked\""),
                        parameter("476", "variables", "{\"name\": \"Player\"}"),
                        parameter("58B", "extensions", "{\"a\": {\"b\": 1}}"),
                        Stream.of(
                                new Audit(
                                        "D6D5",
                                        "MAY allow variables in GET",
                                        get(GRAPHQL, VARIABLE, "{\"name\": \"Player\"}"),
                                        ANSWERED),
                                new Audit(
                                        "6A70",
                                        "MAY allow variables in GET",
                                        get(JSON, VARIABLE, "{\"name\": \"Player\"}"),
                                        ANSWERED.as(JSON))))
                .flatMap(each -> each);
    }

    /** Values of JSON that a parameter does not take. */
    private static Stream<String> wrong(String parameter) {
        var isText = parameter.equals("query") || parameter.equals("operationName");
        return Stream.of("7", "true", "[\"a\"]", isText ? "{\"a\": 1}" : "\"text\"");
    }

    private static Stream<Audit> parameter(String id, String parameter, String right) {
        var query = parameter.equals("variables") ? VARIABLE : OPERATION;
        var refused = wrong(parameter)
                .map(value -> new Audit(
                        id,
                        "MAY refuse " + value + " as " + parameter + " with 400",
                        post(GRAPHQL, body(query, parameter, value)),
                        REFUSED));
        var allowed = Stream.of(GRAPHQL, JSON)
                .flatMap(type -> Stream.of(
                        new Audit(
                                id,
                                "MUST allow " + right + " as " + parameter,
                                post(type, body(query, parameter, right)),
                                ANSWERED.as(type)),
                        new Audit(
                                id,
                                "MUST allow null as " + parameter,
                                post(type, body(OPERATION, parameter, "null")),
                                ANSWERED.as(type))));
        return Stream.concat(refused, allowed);
    }

    private static Stream<Audit> statuses() {
        var unparsed = "{\"query\": \"{\"}";
        var invalid = "{\"query\": \"{ nothing }\"}";
        var uncoerced = body(VARIABLE, "variables", "{\"name\": 7}");
        return Stream.of(
                new Audit("B6DC", "MAY refuse malformed json with 4xx", post(JSON, "{ \"not a JSON"), REFUSED),
                new Audit("BCF8", "MAY refuse malformed json with 400", post(GRAPHQL, "{ \"not a JSON"), REFUSED),
                new Audit(
                        "8764", "MAY refuse wrong parameters with 4xx", post(JSON, "{\"qeury\": \"{ a }\"}"), REFUSED),
                new Audit("3E3A", "MAY refuse wrong parameters with 400", post(GRAPHQL, "{\"qeury\": \"a\"}"), REFUSED),
                new Audit("572B", "SHOULD use 200 where json is not parsed", post(JSON, unparsed), TOLD),
                new Audit("FDE2", "SHOULD use 200 where json is not valid", post(JSON, invalid), TOLD),
                new Audit("7B9B", "SHOULD use 200 where json is not coerced", post(JSON, uncoerced), TOLD),
                new Audit("556A", "SHOULD use 400, no data, not parsed", post(GRAPHQL, unparsed), REFUSED.as(GRAPHQL)),
                new Audit("74FF", "SHOULD use 400, no data, not valid", post(GRAPHQL, invalid), REFUSED.as(GRAPHQL)),
                new Audit(
                        "86EE", "SHOULD use 400, no data, not coerced", post(GRAPHQL, uncoerced), REFUSED.as(GRAPHQL)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("audits")
    void passes(Audit audit) {
        var response = ApiServer.send(audit.request());

        assertThat(response.statusCode()).isEqualTo(audit.expected().status());
        assertThat(type(response)).endsWith(";charset=UTF-8");
        if (audit.expected().type() != null) {
            assertThat(type(response)).startsWith(audit.expected().type() + ";");
        }
        var answer = ApiServer.json(response);
        assertThat(answer.has("data")).isEqualTo(audit.expected().data());
        assertThat(answer.has("errors")).isNotEqualTo(audit.expected().data());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
