package sideline.page.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Dataset;
import sideline.page.origin.Permalink;

/**
 * What stands around every page, for the template {@code layout}.
 *
 * @param head what the page says of itself
 * @param style the address of the style, with its version
 * @param early the address of the script that sets the colours before anything is drawn
 * @param scripts addresses of the modules, with their versions
 * @param forms the other forms of this answer
 * @param dataset what is loaded; null when that is not known
 * @param theme {@code light} or {@code dark} where the address says so; else empty, as the reader's system has it
 * @param search what stands in the search field
 * @param about the one or two of whom the page tells
 * @param permalink where the answer stays
 */
public record Frame(
        Head head,
        String style,
        String early,
        List<String> scripts,
        List<Alternate> forms,
        @Nullable Dataset dataset,
        String theme,
        String search,
        List<Entity> about,
        Permalink permalink) {

    public Frame {
        scripts = List.copyOf(scripts);
        forms = List.copyOf(forms);
        about = List.copyOf(about);
    }

    /** The answer for machines that read pages, JSON-LD; empty for what has no address. */
    public String linkedData() {
        return LinkedData.of(this);
    }

    /** The whole address of the answer's picture; empty where it has none. */
    public String picture() {
        return forms.stream()
                .filter(each -> each.form() == Form.PNG)
                .map(each -> permalink.home() + permalink.versioned(each.href()))
                .findFirst()
                .orElse("");
    }

    /** The whole address at which other sites learn how to embed the answer; empty where it cannot be. */
    public String oembed() {
        return permalink.embed().isEmpty()
                ? ""
                : permalink.home() + "/oembed?url=" + URLEncoder.encode(permalink.url(), StandardCharsets.UTF_8);
    }

    /**
     * The same answer in another form.
     *
     * @param form the form
     * @param href where it is
     */
    public record Alternate(Form form, String href) {}
}
