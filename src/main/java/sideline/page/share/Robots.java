package sideline.page.share;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import sideline.page.ask.Entity;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.frame.Site;
import sideline.page.origin.Dataset;

/** Tells search engines what they may read; nothing, unless the site has an address for everybody. */
@RestController
final class Robots {

    private static final Question<Clubs> CLUBS = Question.named("sitemap", Clubs.class);

    /** Each answer once, without the parameters that vary it; but pictures, which previews name with their version. */
    private static final String PUBLIC = """
            User-agent: *
            Allow: /*.png?v=
            Allow: /oembed?
            Disallow: /graphql
            Disallow: /embed/
            Disallow: /league/
            Disallow: /*?
            Sitemap: %s/sitemap.xml
            """;

    private final Questions questions;
    private final Site site;

    Robots(Questions questions, Site site) {
        this.questions = questions;
        this.site = site;
    }

    /** What {@code sitemap.graphql} answers. */
    record Clubs(List<Entity> teams, Dataset dataset) {}

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        var rules = site.isPublic() ? PUBLIC.formatted(site.url(request)) : "User-agent: *\nDisallow: /\n";
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(rules);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        if (!site.isPublic()) {
            return ResponseEntity.notFound().build();
        }
        var clubs = questions.ask(CLUBS, Map.of()).data();
        var paths = new ArrayList<>(List.of("/", "/reunions", "/league"));
        clubs.teams().forEach(team -> paths.add(team.href()));
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        paths.forEach(path -> xml.append("<url><loc>")
                .append(HtmlUtils.htmlEscape(site.url(request) + path))
                .append("</loc></url>\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(xml.append("</urlset>\n").toString());
    }
}
