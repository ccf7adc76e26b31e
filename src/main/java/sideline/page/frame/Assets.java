package sideline.page.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** Style and scripts of the pages: their addresses change with their content, so that browsers keep them for good. */
public final class Assets {

    /** Where all style sheets are one. */
    static final String STYLE = "/css/pages.css";

    /** The style sheets in the order in which they count. */
    private static final List<String> STYLES = List.of(
            "tokens",
            "base",
            "controls",
            "search",
            "parts",
            "states",
            "answer",
            "chain",
            "evidence",
            "disputes",
            "profile",
            "timeline",
            "tree",
            "league",
            "stage",
            "graph",
            "details",
            "start",
            "embed",
            "quoting",
            "print");

    private final String style = STYLE + version(style());
    private final String early = address("/js/theme.js");
    private final List<String> scripts = Stream.of("/js/page.js", "/js/omnibox.js", "/js/copying.js")
            .map(Assets::address)
            .toList();

    /** The address of the style. */
    public String styleAddress() {
        return style;
    }

    /** The address of the script that sets the colours before anything is drawn. */
    public String early() {
        return early;
    }

    /** The addresses of the modules that every page loads. */
    public List<String> scripts() {
        return scripts;
    }

    /** All style sheets, one after the other. */
    static byte[] style() {
        var all = new ByteArrayOutputStream();
        for (var name : STYLES) {
            all.writeBytes(content("/css/" + name + ".css"));
        }
        return all.toByteArray();
    }

    private static String address(String path) {
        return path + version(content(path));
    }

    private static String version(byte[] content) {
        return "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
    }

    private static byte[] content(String path) {
        try (InputStream content = new ClassPathResource("static" + path).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
