package sideline.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;
import sideline.page.frame.Wanted;

/** Takes the ending of a form off the address, so that a page has one mapping in all its forms. */
final class Endings extends OncePerRequestFilter {

    /** What is no page. */
    private static final List<String> OTHERS =
            List.of("/graphql", "/graphiql", "/css/", "/js/", "/_static/", "/actuator", "/league/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OTHERS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var accept = request.getHeader("Accept");
        var wanted = Wanted.of(request.getRequestURI(), accept == null ? "" : accept);
        wanted.keepIn(request);
        chain.doFilter(
                wanted.path().equals(request.getRequestURI()) ? request : new WithoutEnding(request, wanted.path()),
                response);
    }

    /** The request for the page itself. */
    private static final class WithoutEnding extends HttpServletRequestWrapper {

        private final String path;

        WithoutEnding(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            var address = super.getRequestURL();
            address.setLength(address.length() - ending());
            return address;
        }

        @Override
        public String getServletPath() {
            var given = super.getServletPath();
            return given.substring(0, given.length() - ending());
        }

        private int ending() {
            return super.getRequestURI().length() - path.length();
        }
    }
}
