package sideline.api.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sideline.api.http.request.AnswerType;
import sideline.api.trace.TraceId;

/**
 * Lets browsers ask for pages of the allowed origins and of no others; Fetch standard, section "CORS protocol". Nothing is
 * ever asked with credentials.
 */
final class CrossOrigin implements Filter {

    private static final String METHODS = "GET, HEAD, POST";
    private static final String HEADERS = "Content-Type, Accept, traceparent";
    private static final String SECONDS = "7200";

    private final CrossOriginSettings settings;

    CrossOrigin(CrossOriginSettings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var origin = asked.getHeader("Origin");
        var allowed = origin != null && settings.allow(origin);
        if (!settings.origins().isEmpty()) {
            answer.addHeader("Vary", "Origin");
        }
        if (allowed) {
            answer.setHeader("Access-Control-Allow-Origin", origin);
        }
        if (isPreflight(asked)) {
            answer(asked, answer, allowed);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader("Origin") != null
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, boolean allowed)
            throws IOException {
        response.setHeader("Allow", GraphQlEndpoint.METHODS);
        if (!allowed) {
            var body = ErrorPage.body(403, TraceId.of(request));
            response.setStatus(403);
            response.setContentType(AnswerType.JSON.contentType());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            return;
        }
        var headers = request.getHeader("Access-Control-Request-Headers");
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", headers == null ? HEADERS : headers);
        response.setHeader("Access-Control-Max-Age", SECONDS);
        response.setStatus(204);
    }
}
