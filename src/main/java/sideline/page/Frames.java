package sideline.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.page.frame.Assets;
import sideline.page.frame.Form;
import sideline.page.frame.Frame;
import sideline.page.frame.Frame.Alternate;
import sideline.page.frame.Site;
import sideline.page.origin.Dataset;
import sideline.page.origin.Edition;
import sideline.page.origin.Permalink;

/** Puts frames around pages. */
final class Frames {

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Assets assets;
    private final Site site;
    private final List<Form> common;

    /** Frames with the forms that all answers have besides their own and JSON. */
    Frames(Assets assets, Site site, List<Form> common) {
        this.assets = assets;
        this.site = site;
        this.common = List.copyOf(common);
    }

    /** The frame of a page, for one request. */
    Frame around(Page page, HttpServletRequest request) {
        return new Frame(
                page.head(),
                assets.styleAddress(),
                assets.early(),
                assets.scripts(),
                alternates(page),
                dataset(page),
                theme(request),
                Objects.requireNonNullElse(request.getParameter("q"), ""),
                page.about(),
                permalink(page, request));
    }

    private Permalink permalink(Page page, HttpServletRequest request) {
        var edition = Edition.of(dataset(page), page.head().description());
        var changed = edition == null ? "" : edition.changedSince(Edition.named(request.getParameter("v")));
        return new Permalink(site.url(request), page.head().path(), edition, changed);
    }

    private List<Alternate> alternates(Page page) {
        var path = page.head().path();
        var forms = page.answer() == null
                ? page.forms().stream()
                : Stream.concat(page.forms().stream(), Stream.concat(Stream.of(Form.JSON), common.stream()))
                        .distinct();
        return path.isEmpty()
                ? List.of()
                : forms.sorted()
                        .map(form -> new Alternate(form, form.address(path)))
                        .toList();
    }

    private static @Nullable Dataset dataset(Page page) {
        var answer = page.answer();
        return answer != null && answer.data() instanceof Dataset.Dated dated ? dated.dataset() : null;
    }

    private static String theme(HttpServletRequest request) {
        var theme = Objects.requireNonNullElse(request.getParameter("theme"), "");
        return THEMES.contains(theme) ? theme : "";
    }
}
