package sideline.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers keep style sheets and scripts: for good where the address has a version, else as long as they have not changed;
 * and lets those scripts that are workers load others of this server.
 */
final class AssetCaching implements Filter {

    // A worker does what its own answer allows, not what the page does.
    private static final String POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = isVersioned((HttpServletRequest) request) ? "public, max-age=31536000, immutable" : "no-cache";
        var headers = (HttpServletResponse) response;
        headers.setHeader("Cache-Control", kept);
        headers.setHeader("Content-Security-Policy", POLICY);
        chain.doFilter(request, response);
    }

    /** Libraries have their version in the path. */
    private static boolean isVersioned(HttpServletRequest request) {
        return request.getParameter("v") != null || request.getRequestURI().startsWith("/webjars/");
    }
}
