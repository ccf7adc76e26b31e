package sideline.page.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the browser finds D3, which moves, drags and lays out pictures. */
final class Library {

    private static final String PLACE = "/webjars/d3/";

    /** Its address, with its version. */
    static final String ADDRESS = address();

    private Library() {}

    private static String address() {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources" + PLACE + "*/dist/d3.min.js");
            var url = found[0].getURL().getPath();
            return url.substring(url.indexOf(PLACE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
