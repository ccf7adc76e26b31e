package sideline.page.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a test sees in an answer. */
final class Seen {

    private Seen() {}

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The value of the first attribute that a pattern finds in a page. */
    static String found(String page, String pattern) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return HtmlUtils.htmlUnescape(match.group(1));
    }
}
