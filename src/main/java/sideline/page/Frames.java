package sideline.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.page.Frame.Alternate;

/** Puts frames around pages. */
final class Frames {

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Assets assets;

    Frames(Assets assets) {
        this.assets = assets;
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
                page.about());
    }

    private static List<Alternate> alternates(Page page) {
        var path = page.head().path();
        var forms = page.answer() == null
                ? page.forms().stream()
                : Stream.concat(page.forms().stream(), Stream.of(Form.JSON)).distinct();
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
