package sideline.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** Style sheets and scripts of the pages: their addresses change with their content, so that browsers keep them for good. */
final class Assets {

    private static final List<String> STYLES =
            List.of("tokens", "base", "parts", "answer", "profile", "timeline", "tree", "print");
    private static final List<String> SCRIPTS = List.of("page");

    private final List<String> styles =
            STYLES.stream().map(name -> address("/css/" + name + ".css")).toList();
    private final List<String> scripts =
            SCRIPTS.stream().map(name -> address("/js/" + name + ".js")).toList();

    /** The addresses of the style sheets, in the order in which they count. */
    List<String> styles() {
        return styles;
    }

    /** The addresses of the modules that every page loads. */
    List<String> scripts() {
        return scripts;
    }

    private static String address(String path) {
        try (var content = new ClassPathResource("static" + path).getInputStream()) {
            return path + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
