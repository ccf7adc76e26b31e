package sideline.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** What a caller may, as far as answers can depend on it: the roles that he has. */
final class Rights {

    private static final List<String> ROLES = List.of("admin", "editor");

    private Rights() {}

    /** The names of the caller's roles; empty for everybody. */
    static String of(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? ""
                : ROLES.stream().filter(request::isUserInRole).collect(Collectors.joining(" ", "caller ", ""));
    }
}
