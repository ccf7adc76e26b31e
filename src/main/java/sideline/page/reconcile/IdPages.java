package sideline.page.reconcile;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;
import sideline.page.Page;

/** Leads from typed ids, {@code Player:cam-akers}, to the pages of whom and what they name. */
@Controller
@CrossOrigin
final class IdPages {

    @GetMapping("/id/{id}")
    Page page(@PathVariable String id) {
        // Who was a player may be a coach by now; his page is the same.
        return Page.moved(path(id)).status(303);
    }

    /** Shows somebody or something small, as the page does in the pages of others. */
    @GetMapping("/reconcile/preview/{id}")
    void preview(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher("/embed" + path(id)).forward(request, response);
    }

    private static String path(String id) {
        var key = UriUtils.encodePathSegment(id.substring(id.indexOf(':') + 1), StandardCharsets.UTF_8);
        return (id.startsWith("Team:") ? "/team/" : "/person/") + key;
    }
}
