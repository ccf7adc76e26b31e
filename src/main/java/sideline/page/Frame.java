package sideline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, for the template {@code layout}.
 *
 * @param head what the page says of itself
 * @param styles addresses of the style sheets, with their versions
 * @param scripts addresses of the modules, with their versions
 * @param forms the other forms of this answer
 * @param dataset what is loaded; null when that is not known
 * @param theme {@code light} or {@code dark} where the address says so; else empty, as the reader's system has it
 * @param search what stands in the search field
 */
public record Frame(
        Head head,
        List<String> styles,
        List<String> scripts,
        List<Alternate> forms,
        @Nullable Dataset dataset,
        String theme,
        String search) {

    public Frame {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
        forms = List.copyOf(forms);
    }

    /**
     * The same answer in another form.
     *
     * @param form the form
     * @param href where it is
     */
    public record Alternate(Form form, String href) {}
}
