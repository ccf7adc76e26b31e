package sideline.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;
import sideline.api.document.DocumentHash;

/** The schema in GraphQL's own language, whole and described, for compilers, generators and linters. */
final class SchemaText implements HttpRequestHandler {

    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final Supplier<Text> text;

    SchemaText(Supplier<GraphQLSchema> schema) {
        this.text = SingletonSupplier.of(() -> Text.of(schema.get()));
    }

    private record Text(String printed, String hash) {

        static Text of(GraphQLSchema schema) {
            // What GraphQL itself defines is known to every tool, and to some of them an error.
            var options = SchemaPrinter.Options.defaultOptions()
                    .includeDirectiveDefinition(name -> !DirectiveInfo.isGraphqlSpecifiedDirective(name));
            var printed = new SchemaPrinter(options).print(schema);
            return new Text(printed, DocumentHash.of(printed));
        }
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", METHODS);
        switch (request.getMethod()) {
            case "OPTIONS" -> response.setStatus(204);
            case "GET", "HEAD" -> send(request, response);
            default -> response.sendError(405);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, no-cache");
        if (new ServletWebRequest(request, response)
                .checkNotModified("W/\"" + text.get().hash() + "\"")) {
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(text.get().printed().getBytes(UTF_8));
    }
}
