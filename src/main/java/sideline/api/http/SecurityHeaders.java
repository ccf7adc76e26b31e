package sideline.api.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers what an answer may do: nothing, but for the pages, which may use this server and no other. */
final class SecurityHeaders implements Filter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    // The editor of GraphiQL sets styles on its elements.
    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var headers = (HttpServletResponse) response;
        headers.setHeader("X-Content-Type-Options", "nosniff");
        headers.setHeader("Referrer-Policy", "no-referrer");
        headers.setHeader("Content-Security-Policy", isPage((HttpServletRequest) request) ? OWN : NOTHING);
        chain.doFilter(request, response);
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/graphiql");
    }
}
