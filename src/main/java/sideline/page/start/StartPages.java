package sideline.page.start;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Finder;
import sideline.page.Head;
import sideline.page.Hit;
import sideline.page.Page;
import sideline.page.Question;
import sideline.page.Questions;
import sideline.page.Refusal;
import sideline.page.State;
import sideline.page.State.Action;
import sideline.page.link.Links;

/** The start page; whoever comes with a text is led to its answer. */
@Controller
final class StartPages {

    private static final Question<StartData> START = Question.named("start", StartData.class);

    private static final Map<String, Object> VARIABLES = Map.of("worked", Worked.ids());

    private final Questions questions;
    private final Finder finder;
    private final Links links;

    StartPages(Questions questions, Finder finder, Links links) {
        this.questions = questions;
        this.finder = finder;
        this.links = links;
        questions.rehearse(START, VARIABLES);
    }

    @GetMapping("/")
    Page start(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String another) {
        if (!text.isBlank()) {
            return found(text.strip());
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
        var reunions = data.reunions().edges();
        if (reunions.isEmpty()) {
            return new StartView(data, null, 0);
        }
        var number = another.matches("\\d{1,3}") ? Integer.parseInt(another) : 1;
        var shown = number >= 1 && number <= reunions.size() ? number : 1;
        var reunion = reunions.get(shown - 1).node();
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
        return to("/connections/" + encoded(one) + "/" + encoded(other) + (day.isBlank() ? "" : "?on=" + encoded(day)));
    }

    private Page found(String text) {
        var whole = finder.find(text);
        if (whole.size() == 1) {
            return to(whole.get(0).entity().href());
        }
        if (!whole.isEmpty()) {
            throw several(text, whole);
        }
        for (var pair : Typed.pairs(text)) {
            if (pair.stream().noneMatch(name -> finder.find(name).isEmpty())) {
                var to = finder.one(pair.get(1), key -> "/link/" + encoded(pair.get(0)) + "/" + key);
                return to("/link/" + finder.one(pair.get(0), key -> "/link/" + key + "/" + to) + "/" + to);
            }
        }
        throw new Refusal(State.unknown("No player, coach or team matches ‘" + text + "’."));
    }

    /** What a text means today is not what it means for ever. */
    private static Page to(String path) {
        return Page.moved(path).status(302);
    }

    private static Refusal several(String text, List<Hit> hits) {
        return new Refusal(new State(
                300,
                "AMBIGUOUS_NAME",
                "Who is ‘" + text + "’?",
                "The name fits several; choose one.",
                hits.stream()
                        .map(hit -> new State.Candidate(
                                hit.node().type(),
                                hit.name(),
                                hit.description(),
                                hit.entity().href()))
                        .toList(),
                List.of(Action.START),
                0,
                ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
