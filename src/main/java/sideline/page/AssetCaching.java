package sideline.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep style sheets and scripts: for good where the address has a version, else as long as they have not changed. */
final class AssetCaching implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = isVersioned((HttpServletRequest) request) ? "public, max-age=31536000, immutable" : "no-cache";
        ((HttpServletResponse) response).setHeader("Cache-Control", kept);
        chain.doFilter(request, response);
    }

    /** Libraries have their version in the path. */
    private static boolean isVersioned(HttpServletRequest request) {
        return request.getParameter("v") != null || request.getRequestURI().startsWith("/webjars/");
    }
}
