package sideline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.web.util.HtmlUtils;
import sideline.api.ApiServer;

/** Reads pages as a browser does: what the store has no time for at the moment is asked again. */
public final class Pages {

    /** A style that an element has, not one that a text to be copied names. */
    public static final String OWN_STYLE = "<[^>]*\\sstyle=";

    private static final int TRIES = 8;
    private static final int LATER = 503;

    private Pages() {}

    /** The answer to a page's address. */
    public static HttpResponse<String> get(String path) {
        var answer = once(path);
        for (var i = 1; i < TRIES && answer.statusCode() == LATER; i++) {
            answer = once(path);
        }
        return answer;
    }

    private static HttpResponse<String> once(String path) {
        return ApiServer.send(HttpRequest.newBuilder(ApiServer.uri(path)).header("Accept", "text/html"));
    }

    /** The page itself, as it is read; it must be there, with no style or script of its own. */
    public static String html(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).doesNotContainPattern(OWN_STYLE).doesNotContain("<script>");
        return HtmlUtils.htmlUnescape(answer.body()).replaceAll("\\s+", " ");
    }
}
