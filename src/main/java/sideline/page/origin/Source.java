package sideline.page.origin;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from; the fragment {@code Origin}.
 *
 * @param url where it can be read, {@code http} or {@code https}; null when nowhere
 */
public record Source(
        String id,
        String kind,
        String publisher,
        @Nullable String title,
        @Nullable String date,
        String datePrecision,
        @Nullable String url,
        @Nullable String licence) {

    public Source {
        url = url != null && url.matches("https?://.*") ? url : null;
    }

    /** The day as precisely as it is known, or {@code undated}. */
    public String when() {
        var day = Days.of(date, datePrecision);
        return day.isEmpty() ? "undated" : day;
    }

    /** The site on which it can be read; empty when nowhere. */
    public String host() {
        try {
            return url == null ? "" : Objects.requireNonNullElse(URI.create(url).getHost(), url);
        } catch (IllegalArgumentException e) {
            return "link";
        }
    }
}
