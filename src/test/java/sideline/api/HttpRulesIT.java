package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GraphQL over HTTP, rule by rule. */
class HttpRulesIT {

    private static final String GOOD = "{\"query\": \"{ __typename }\"}";
    private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";
    private static final String RESPONSE_JSON = "application/graphql-response+json;charset=UTF-8";
    private static final String PLAIN_JSON = "application/json;charset=UTF-8";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                                  | 200 | application/json
            */*                                                                | 200 | application/json
            application/*                                                      | 200 | application/json
            application/json                                                   | 200 | application/json
            application/json; charset=utf-8                                    | 200 | application/json
            application/json; charset=utf8                                     | 200 | application/json
            application/graphql-response+json                                  | 200 | application/graphql-response+json
            APPLICATION/GraphQL-Response+JSON                                  | 200 | application/graphql-response+json
            application/graphql-response+json, application/json                | 200 | application/graphql-response+json
            application/json, application/graphql-response+json                | 200 | application/graphql-response+json
            application/json;q=0.9, application/graphql-response+json;q=0.8    | 200 | application/json
            application/graphql-response+json;q=0.5, */*;q=0.4                 | 200 | application/graphql-response+json
            application/graphql-response+json;q=0, */*                         | 200 | application/json
            application/json;q=0, */*;q=0.1                                    | 200 | application/graphql-response+json
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8    | 200 | application/json
            text/html                                                          | 406 | application/json
            application/json;q=0                                               | 406 | application/json
            application/json; charset=iso-8859-1                               | 406 | application/json
            nonsense                                                           | 406 | application/json
            """)
    void choosesTheMediaTypeThatTheClientLikesBest(String accept, int status, String type) {
        var request = ApiServer.post(GOOD);
        if (accept != null) {
            request.header("Accept", accept);
        }

        var response = ApiServer.send(request);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(type + ";charset=UTF-8");
        if (status == 200) {
            assertThat(response.body()).isEqualTo(ANSWER);
        } else {
            assertThat(ApiServer.code(response)).isEqualTo("BAD_USER_INPUT");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"query": "{ __typename }"}                                     | 200 | 200 | -
            {"query": "{ __typename }", "operationName": null, "variables": null, "extensions": null} | 200 | 200 | -
            {"query": "{ __typename }", "operationName": "", "variables": {}, "extensions": {"a": 1}}  | 200 | 200 | -
            {"query": "query A { __typename } query B { a: __typename }", "operationName": "A"}        | 200 | 200 | -
            {"query": "{ __typename }", "more": [1, 2]}                     | 200 | 200 | -
            {"query": "{"}                                                  | 400 | 200 | syntax
            {"query": ""}                                                   | 400 | 200 | syntax
            {"query": "{ nothing }"}                                        | 400 | 200 | 'nothing'
            {"query": "query A { __typename }", "operationName": "B"}       | 400 | 200 | 'B'
            {"query": "query A { __typename } query B { __typename }"}      | 400 | 200 | operation name
            {"query": "query($n: Int!) { teams { id } players(first: $n) { totalCount } }"}            | 400 | 200 | 'n'
            {"query": "query($n: Int!) { players(first: $n) { totalCount } }", "variables": {"n": "x"}} | 400 | 200 | 'n'
            {"query": "subscription { __typename }"}                        | 400 | 200 | Subscription
            ``                                                              | 400 | 400 | empty
            NONSENSE                                                        | 400 | 400 | line 1, column
            {"query": "{ __typename }"                                      | 400 | 400 | JSON
            {"query": "{ __typename }"} {}                                  | 400 | 400 | JSON
            {"query": "{ __typename }",}                                    | 400 | 400 | JSON
            [{"query": "{ __typename }"}, {"query": "{ __typename }"}]      | 400 | 400 | batches are not taken
            []                                                              | 400 | 400 | batches are not taken
            [{"query": "{ __typename }"}]                                   | 400 | 400 | a list
            "text"                                                          | 400 | 400 | a string
            null                                                            | 400 | 400 | null
            7                                                               | 400 | 400 | a number
            {}                                                              | 400 | 400 | 'query' is missing
            {"qeury": "{ __typename }"}                                     | 400 | 400 | 'query' is missing
            {"query": null}                                                 | 400 | 400 | 'query' is missing
            {"query": {}}                                                   | 400 | 400 | 'query' is an object
            {"query": 1}                                                    | 400 | 400 | 'query' is a number
            {"query": true}                                                 | 400 | 400 | 'query' is a boolean
            {"query": []}                                                   | 400 | 400 | 'query' is a list
            {"query": "{ __typename }", "operationName": {}}                | 400 | 400 | 'operationName' is an object
            {"query": "{ __typename }", "operationName": 7}                 | 400 | 400 | 'operationName' is a number
            {"query": "{ __typename }", "variables": "{}"}                  | 400 | 400 | 'variables' is a string
            {"query": "{ __typename }", "variables": [7]}                   | 400 | 400 | 'variables' is a list
            {"query": "{ __typename }", "extensions": true}                 | 400 | 400 | 'extensions' is a boolean
            """)
    void answersEveryBodyByTheTypeAskedFor(String body, int graphQlStatus, int jsonStatus, String says) {
        var graphQl = ApiServer.send(ApiServer.post(body).header("Accept", "application/graphql-response+json"));
        var json = ApiServer.send(ApiServer.post(body).header("Accept", "application/json"));

        assertThat(graphQl.statusCode()).isEqualTo(graphQlStatus);
        assertThat(json.statusCode()).isEqualTo(jsonStatus);
        assertThat(graphQl.headers().firstValue("Content-Type")).contains(RESPONSE_JSON);
        assertThat(json.headers().firstValue("Content-Type")).contains(PLAIN_JSON);
        if (says == null) {
            assertThat(graphQl.body()).isEqualTo(ANSWER).isEqualTo(json.body());
            return;
        }
        var error = ApiServer.json(graphQl).path("errors").path(0);
        assertThat(error.path("message").asString()).contains(says);
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(error.path("extensions").path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(ApiServer.json(graphQl).has("data")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                  | 415
            text/plain                         | 415
            application/x-www-form-urlencoded  | 415
            multipart/form-data; boundary=x    | 415
            application/graphql                | 415
            nonsense                           | 415
            application/json; charset=utf-16   | 415
            application/json; charset=utf-16le | 415
            application/json, application/json | 415
            application/json; charset=UTF-8    | 200
            application/json; charset=utf8     | 200
            application/json;charset=UTF8      | 200
            application/json; a=b              | 200
            Application/JSON;charset="utf-8"   | 200
            """)
    void takesJsonInUtf8AndNothingElse(String contentType, int status) {
        var request = HttpRequest.newBuilder(ApiServer.uri("/graphql")).POST(BodyPublishers.ofString(GOOD));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }

        var response = ApiServer.send(request);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(ApiServer.code(response)).isEqualTo(status == 200 ? "" : "BAD_USER_INPUT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            query={__typename}                                                               | 200 | -
            query={__typename}&operationName=&variables=&extensions=                         | 200 | -
            query=query A{__typename} query B{b:__typename}&operationName=A                  | 200 | -
            query=query($a: Boolean!){__typename @include(if: $a)}&variables={"a":true}      | 200 | -
            query=mutation{__typename}                                                       | 405 | POST
            query=subscription{__typename}                                                   | 405 | POST
            query=query A{__typename} mutation B{__typename}&operationName=B                 | 405 | POST
            query=query A{__typename} query B{__typename}                                    | 400 | operation name
            query={nothing}                                                                  | 400 | 'nothing'
            query={__typename}&query={__typename}                                            | 400 | more than once
            query={__typename}&variables=7                                                   | 400 | 'variables' is a number
            query={__typename}&variables={                                                   | 400 | 'variables' is no JSON
            query={__typename}&extensions=[]                                                 | 400 | 'extensions' is a list
            operationName=A                                                                  | 400 | 'query' is missing
            """)
    void answersQueriesByGet(String parameters, int status, String says) throws Exception {
        var uri = new URI("http", null, "127.0.0.1", ApiServer.port(), "/graphql", parameters, null);

        var response =
                ApiServer.send(HttpRequest.newBuilder(uri).header("Accept", "application/graphql-response+json"));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains(RESPONSE_JSON);
        if (says == null) {
            assertThat(response.body()).isEqualTo(ANSWER);
        } else {
            assertThat(ApiServer.json(response)
                            .path("errors")
                            .path(0)
                            .path("message")
                            .asString())
                    .contains(says);
            assertThat(ApiServer.code(response)).isEqualTo("BAD_USER_INPUT");
        }
        assertThat(response.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @ParameterizedTest
    @CsvSource({"PUT, 405", "DELETE, 405", "PATCH, 405", "OPTIONS, 204", "HEAD, 400"})
    void refusesOtherMethods(String method, int status) {
        var request = HttpRequest.newBuilder(ApiServer.uri("/graphql")).method(method, BodyPublishers.noBody());

        var response = ApiServer.send(request);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Allow").isPresent()).isEqualTo(!method.equals("HEAD"));
    }

    @Test
    void letsPagesOfAllowedOriginsAsk() {
        var response = ApiServer.send(preflight(ApiServer.ALLOWED_ORIGIN));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(ApiServer.ALLOWED_ORIGIN);
        assertThat(response.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, POST");
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("content-type");
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");

        var asked = ApiServer.send(ApiServer.post(GOOD).header("Origin", ApiServer.ALLOWED_ORIGIN));
        assertThat(asked.body()).isEqualTo(ANSWER);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains(ApiServer.ALLOWED_ORIGIN);
        assertThat(asked.headers().allValues("Vary")).contains("Origin", "Accept");
    }

    @Test
    void letsNoOtherPageAsk() {
        var response = ApiServer.send(preflight("http://localhost:9999"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        assertThat(ApiServer.code(response)).isEqualTo("BAD_USER_INPUT");

        var asked = ApiServer.send(ApiServer.post(GOOD).header("Origin", "http://localhost:9999"));
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static HttpRequest.Builder preflight(String origin) {
        return HttpRequest.newBuilder(ApiServer.uri("/graphql"))
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody());
    }

    @Test
    void givesTheTraceIdThatTheClientSent() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        var response =
                ApiServer.send(ApiServer.post("{}").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        assertThat(ApiServer.json(response)
                        .path("errors")
                        .path(0)
                        .path("extensions")
                        .path("traceId")
                        .asString())
                .isEqualTo(trace);
    }
}
