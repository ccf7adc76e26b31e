package sideline.api.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its id, which every line of the log has that is written on its behalf: that of its trace, if it is traced. */
final class RequestTrace extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var traced = MDC.get(TraceId.KEY);
        if (traced != null) {
            TraceId.keep(request, traced);
            chain.doFilter(request, response);
            return;
        }
        var id = TraceId.of(request);
        TraceId.keep(request, id);
        MDC.put(TraceId.KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TraceId.KEY);
        }
    }
}
