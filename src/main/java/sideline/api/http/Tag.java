package sideline.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Set;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import sideline.api.http.request.AnswerType;

/**
 * What names an answer in headers, RFC 9110, section "ETag". It is weak, because it is the same for all codings of the
 * answer.
 *
 * @param value the header's value
 */
record Tag(String value) {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    static Tag of(String name, AnswerType type) {
        return new Tag("W/\"" + type.name() + "." + name + "\"");
    }

    /** Whether the client has an answer and asks whether it still holds. */
    static boolean isConditional(HttpServletRequest request) {
        return isRead(request) && request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
    }

    /** Whether answers to the request have tags. */
    static boolean isRead(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    /** Whether it names an answer that the client has. */
    boolean isHeldBy(HttpServletRequest request) {
        var own = ETag.create(value);
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(header -> ETag.parse(header).stream())
                .anyMatch(each -> each.isWildcard() || each.compare(own, false));
    }
}
