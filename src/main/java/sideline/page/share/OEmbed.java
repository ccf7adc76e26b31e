package sideline.page.share;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import sideline.page.Presenter;
import sideline.page.Shown;
import sideline.page.frame.Form;
import sideline.page.frame.Site;
import sideline.page.origin.Permalink;
import tools.jackson.databind.json.JsonMapper;

/** Tells other sites how to embed an answer whose address somebody pasted: oEmbed 1.0, of the type {@code rich}. */
@Controller
final class OEmbed {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SECONDS = 3600;

    private final Site site;

    OEmbed(Site site) {
        this.site = site;
    }

    @GetMapping("/oembed")
    void embed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "") String maxwidth,
            @RequestParam(defaultValue = "") String maxheight,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (!format.equals("json")) {
            refuse(501, "Only the format json is given.", response);
            return;
        }
        var path = path(url, site.url(request));
        if (path.isEmpty()) {
            refuse(404, "This is no address of an answer that can be embedded.", response);
            return;
        }
        Presenter rich = (shown, asked, answer) -> send(shown, IFrame.within(maxwidth, maxheight), asked, answer);
        rich.forward(path, request, response);
    }

    /** The path and query of an answer of this site; empty for other addresses. */
    private static String path(String url, String home) {
        try {
            var address = url.startsWith(home + "/") ? URI.create(url.substring(home.length())) : URI.create("");
            var path = Form.bare(address.getRawPath().replaceFirst("^/embed(?=/)", ""));
            return Permalink.isOfAnswer(path)
                    ? path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void send(Shown shown, IFrame size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var permalink = shown.frame().permalink();
        var state = shown.state();
        if (!shown.location().isEmpty()) {
            var there = UriUtils.encode(permalink.home() + shown.location(), StandardCharsets.UTF_8);
            response.setStatus(301);
            response.setHeader("Location", Permalink.kept("/oembed?url=" + there, request, "maxwidth", "maxheight"));
            return;
        }
        if (state != null) {
            refuse(state.status(), state.text(), response);
            return;
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", shown.frame().head().title());
        answer.put("provider_name", "Sideline");
        answer.put("provider_url", permalink.home() + "/");
        answer.put("cache_age", SECONDS);
        answer.put("html", size.of(shown.frame()));
        answer.put("width", size.width());
        answer.put("height", size.height());
        if (!shown.frame().picture().isEmpty()) {
            answer.put("thumbnail_url", shown.frame().picture());
            answer.put("thumbnail_width", Card.WIDTH);
            answer.put("thumbnail_height", Card.HEIGHT);
        }
        response.setHeader("Cache-Control", "public, max-age=" + SECONDS);
        write(answer, response);
    }

    private static void refuse(int status, String text, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        write(Map.of("error", text), response);
    }

    private static void write(Map<String, Object> answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    }
}
