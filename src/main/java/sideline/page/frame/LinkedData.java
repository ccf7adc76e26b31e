package sideline.page.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sideline.page.ask.Entity;
import tools.jackson.databind.json.JsonMapper;

/** What machines that read pages are told of an answer: JSON-LD in the words of schema.org. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedData() {}

    /** The answer as JSON-LD, safe within an element {@code script}; empty for what has no address. */
    static String of(Frame frame) {
        if (frame.permalink().path().isEmpty()) {
            return "";
        }
        // The end of an element is the only mark that counts within a script; in JSON it stands in strings alone.
        return JSON.writeValueAsString(page(frame)).replace("<", "\\u003c");
    }

    private static Map<String, Object> page(Frame frame) {
        var home = frame.permalink().home() + "/";
        var isHome = frame.permalink().url().equals(home);
        var page = new LinkedHashMap<String, Object>();
        page.put("@context", "https://schema.org");
        page.put("@type", isHome ? "WebSite" : "WebPage");
        page.put("name", isHome ? "Sideline" : frame.head().title());
        page.put("description", frame.head().description());
        page.put("url", frame.permalink().url());
        page.put("inLanguage", "en");
        page.put("image", frame.picture());
        page.put(
                "dateModified", frame.dataset() == null ? null : frame.dataset().importedAt());
        page.put(
                "about",
                frame.about().stream()
                        .map(each -> about(each, frame.permalink().home()))
                        .toList());
        if (isHome) {
            page.put("potentialAction", search(home));
        } else {
            page.put("isPartOf", Map.of("@type", "WebSite", "name", "Sideline", "url", home));
        }
        page.values().removeIf(value -> value == null || value.equals("") || value.equals(List.of()));
        return page;
    }

    private static Map<String, String> about(Entity entity, String home) {
        return Map.of(
                "@type", entity.isTeam() ? "SportsTeam" : "Person", "name", entity.name(), "url", home + entity.href());
    }

    private static Map<String, Object> search(String home) {
        return Map.of(
                "@type", "SearchAction",
                "target", Map.of("@type", "EntryPoint", "urlTemplate", home + "?q={search_term_string}"),
                "query-input", "required name=search_term_string");
    }
}
