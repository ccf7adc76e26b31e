package sideline.page.cite;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import sideline.page.frame.Frame;
import sideline.page.origin.Days;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as others cite it.
 *
 * @param key what names it in a bibliography
 * @param title what it is about
 * @param said the answer, a sentence or more
 * @param url its address, with the edition that is cited
 * @param published the day of its data
 * @param read the day on which it was read
 */
public record Citation(String key, String title, String said, String url, LocalDate published, LocalDate read) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String NAME = "Sideline";

    /** How the answer of a page is cited today. */
    public static Citation of(Frame frame) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var head = frame.head();
        return new Citation(
                "sideline-" + head.fileName(),
                head.title(),
                head.description().isEmpty() ? head.title() + "." : head.description(),
                Escapes.address(frame.permalink().home() + frame.permalink().copied()),
                frame.permalink().day().orElse(today),
                today);
    }

    private String open() {
        return said.replaceFirst("\\.$", "");
    }

    /** In a text: the answer, whose it is, of which day, and where. */
    public String sentence() {
        return "%s (%s, data of %s, %s).".formatted(open(), NAME, Days.of(published), url);
    }

    /** The same in Markdown. */
    public String markdown() {
        return "%s ([%s](%s), data of %s).".formatted(Escapes.markdown(open()), NAME, url, Days.of(published));
    }

    /** An entry of a bibliography in BibTeX. */
    public String bibtex() {
        return """
                @misc{%s,
                  author  = {{%s}},
                  title   = {{%s}},
                  year    = {%d},
                  month   = %s,
                  url     = {%s},
                  urldate = {%s},
                  note    = {%s}
                }
                """.formatted(
                        key,
                        NAME,
                        Escapes.latex(title),
                        published.getYear(),
                        published
                                .getMonth()
                                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .substring(0, 3)
                                .toLowerCase(Locale.ROOT),
                        url,
                        DateTimeFormatter.ISO_LOCAL_DATE.format(read),
                        Escapes.latex(said));
    }

    /** An entry of a bibliography in the JSON of the Citation Style Language 1.0. */
    public String csl() {
        var item = new TreeMap<String, Object>(Map.of(
                "id", key,
                "type", "webpage",
                "title", title,
                "author", List.of(Map.of("literal", NAME)),
                "container-title", NAME,
                "abstract", said,
                "URL", url,
                "issued", date(published),
                "accessed", date(read)));
        return JSON.writeValueAsString(List.of(item)) + "\n";
    }

    private static Map<String, Object> date(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    /** The template with which Wikipedia cites pages. */
    public String wikipedia() {
        return "{{cite web |url=%s |title=%s |website=%s |date=%s |access-date=%s |quote=%s}}"
                .formatted(url, Escapes.wiki(title), NAME, Days.of(published), Days.of(read), Escapes.wiki(said));
    }
}
