package sideline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import sideline.api.Outcome.Failure;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.frame.Assets;
import sideline.page.frame.Site;

/** What pages show where there is no answer: one sentence, the right status, and what to do now. */
class StatesTests {

    private static final String TRACE = "4f1c";

    @ParameterizedTest
    @CsvSource({
        "UNAVAILABLE,    503, 5,  The data store does not answer",
        "TIMEOUT,        503, 10, The answer takes too long",
        "OVERLOADED,     503, 5,  Too much to do at the moment",
        "LIMIT_EXCEEDED, 400, 0,  The question is too large",
        "NOT_FOUND,      404, 0,  Not in the data",
        "BAD_USER_INPUT, 400, 0,  This address cannot be answered",
        "INTERNAL_ERROR, 500, 0,  Something went wrong"
    })
    void tellsPeopleWhatTheApiTellsPrograms(String code, int status, int seconds, String heading) throws IOException {
        var failure = new Failure(code, "One <sentence>.", List.of(), seconds > 0, Map.of());

        var shown = shown(Refusal.state(failure, TRACE));

        assertThat(shown.getStatus()).isEqualTo(status);
        assertThat(shown.getContentAsString())
                .contains(heading, "One &lt;sentence>.", "href=\"/\"")
                .doesNotContain("<sentence>");
        assertThat(shown.getHeader("Retry-After")).isEqualTo(seconds == 0 ? null : String.valueOf(seconds));
        assertThat(shown.getContentAsString().contains("data-retry=\"" + seconds + "\""))
                .isEqualTo(seconds > 0);
    }

    @Test
    void namesAnInternalErrorByItsReference() throws IOException {
        var failure = new Failure("INTERNAL_ERROR", "A defect.", List.of(), false, Map.of());

        assertThat(shown(Refusal.state(failure, TRACE)).getContentAsString()).contains("<code>" + TRACE + "</code>");
    }

    @Test
    void keepsWhatMayChangeForNobody() throws IOException {
        assertThat(sent(Page.moved("/person/cam-akers")).getHeader("Cache-Control"))
                .isEqualTo("max-age=86400");
        assertThat(sent(Page.moved("/person/cam-akers").status(302)).getHeader("Cache-Control"))
                .isEqualTo("no-cache");
    }

    private static MockHttpServletResponse shown(State state) throws IOException {
        return sent(States.page(state));
    }

    private static MockHttpServletResponse sent(Page page) throws IOException {
        var response = new MockHttpServletResponse();
        new PageWriter(new Templates(), new Frames(new Assets(), new Site(""), List.of()), Map.of())
                .write(page, new MockHttpServletRequest(), response);
        return response;
    }
}
