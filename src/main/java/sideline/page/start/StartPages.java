package sideline.page.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import sideline.page.Page;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.frame.Head;
import sideline.page.link.Links;

/** The start page; whoever comes with a text is led to its answer. */
@Controller
final class StartPages {

    private static final Question<StartData> START = Question.named("start", StartData.class);

    private static final Map<String, Object> VARIABLES = Map.of("worked", Worked.ids());

    private final Questions questions;
    private final Asked asked;
    private final Links links;

    StartPages(Questions questions, Asked asked, Links links) {
        this.questions = questions;
        this.asked = asked;
        this.links = links;
        questions.rehearse(Questions.Turn.START, START, VARIABLES);
    }

    @GetMapping("/")
    Page start(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String another) {
        if (!text.isBlank()) {
            // What a text means today is not what it means for ever.
            return Page.moved(asked.address(text.strip())).status(302);
        }
        var answer = questions.ask(START, VARIABLES);
        return Page.of(
                        Head.of(
                                "How are they linked?",
                                "The relationship graph of professional football: any two players, coaches or clubs, with"
                                        + " evidence, dates and sources.",
                                "/"),
                        "start/page",
                        view(answer.data(), another))
                .answer(answer);
    }

    /** The page with the reunion of this number open; the first where it is no number of one. */
    private StartView view(StartData data, String another) {
        var reunions = data.openings();
        if (reunions.isEmpty()) {
            return new StartView(data, null, 0);
        }
        var number = another.matches("\\d{1,3}") ? Integer.parseInt(another) : 1;
        var shown = number >= 1 && number <= reunions.size() ? number : 1;
        var reunion = reunions.get(shown - 1);
        return new StartView(
                data,
                links.between(reunion.player().key(), reunion.with().key()),
                reunions.size() == 1 ? 0 : shown % reunions.size() + 1);
    }

    /** Two clubs chosen in a form. */
    @GetMapping("/connections")
    Page connections(
            @RequestParam(name = "a", defaultValue = "") String one,
            @RequestParam(name = "b", defaultValue = "") String other,
            @RequestParam(name = "on", defaultValue = "") String day) {
        if (one.isBlank() || other.isBlank()) {
            throw new Refusal(State.unusable("Choose two clubs."));
        }
        return Page.moved("/connections/" + encoded(one) + "/" + encoded(other)
                        + (day.isBlank() ? "" : "?on=" + encoded(day)))
                .status(302);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, UTF_8);
    }
}
