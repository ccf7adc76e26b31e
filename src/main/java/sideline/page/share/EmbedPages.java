package sideline.page.share;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sideline.page.Presenter;
import sideline.page.Shown;
import sideline.page.Templates;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.origin.Permalink;

/** Gives answers to stand in the pages of others: no script, no cookie, no frame of its own. */
@Controller
final class EmbedPages implements Presenter {

    private static final String PREFIX = "/embed";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    private final Templates templates;
    private final String policy;

    EmbedPages(Templates templates, @Value("${sideline.embed.ancestors:*}") String ancestors) {
        this.templates = templates;
        this.policy = POLICY + ancestors.replaceAll("[;,\\r\\n]", " ");
    }

    @GetMapping("/embed/**")
    void embed(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var path = request.getRequestURI().substring(PREFIX.length());
        if (!Permalink.isOfAnswer(path)) {
            throw new Refusal(State.unknown("Nothing that can be embedded is at this address."));
        }
        forward(path, request, response);
    }

    @Override
    public void present(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(shown.status());
        response.setHeader("Content-Security-Policy", policy);
        if (!shown.location().isEmpty()) {
            response.setHeader("Location", Permalink.kept(PREFIX + shown.location(), request, "theme", "v"));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", shown.status() == 200 ? "public, max-age=300" : "no-cache");
        templates
                .html("share/embed", Map.of("frame", shown.frame(), "view", Embedded.of(shown)))
                .write(response.getOutputStream());
    }
}
