package sideline.page.origin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stays.
 *
 * @param home the site's address, without a slash at its end
 * @param path the answer's own address on it, with the parameters that change the answer; empty for what has none
 * @param edition which edition of the answer is shown; null where nothing is loaded
 * @param changed that the answer is not the one whose link was copied; empty where it is
 */
public record Permalink(String home, String path, @Nullable Edition edition, String changed) {

    private static final Pattern ANSWERS =
            Pattern.compile("/(?:link|person|team|trade|pick|tree|connections|reunions|sources)(?:[/?].*)?");

    /** Whether an address of the site is one of an answer, which can stand in the pages of others. */
    public static boolean isOfAnswer(String path) {
        return ANSWERS.matcher(path).matches();
    }

    /** The whole address; empty for what has none. */
    public String url() {
        return path.isEmpty() ? "" : home + path;
    }

    /** The day of the data on which the answer stands; empty where nothing is loaded. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(edition).map(Edition::day);
    }

    /** The address with the edition that is shown. */
    public String copied() {
        return versioned(path);
    }

    /** Another address of the answer, {@code /embed/link/…}, with the edition that is shown. */
    public String versioned(String other) {
        return edition == null ? other : with(other, "v", edition.text());
    }

    /** Where the answer stands without frame; empty where it cannot. */
    public String embed() {
        return isOfAnswer(path) ? "/embed" + path : "";
    }

    /** An address with those parameters of a request, among the named ones, that do not change the answer. */
    public static String kept(String address, HttpServletRequest request, String... names) {
        var kept = address;
        for (var name : names) {
            var value = request.getParameter(name);
            kept = value == null ? kept : with(kept, name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return kept;
    }

    private static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
