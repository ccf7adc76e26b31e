package sideline.page.reunion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Page;
import sideline.page.Templates;
import sideline.page.ask.Entity;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.export.Calendar;
import sideline.page.export.Excerpt;
import sideline.page.export.format.LinkRow;
import sideline.page.frame.Form;
import sideline.page.frame.Head;
import sideline.page.reunion.ReunionData.Reunion;

/** Answers who met again by trades. */
@Controller
final class ReunionPages {

    private static final Question<ReunionData> REUNIONS = Question.named("reunions", ReunionData.class);
    private static final int FIRST = 50;

    private final Questions questions;
    private final Templates templates;

    ReunionPages(Questions questions, Templates templates) {
        this.questions = questions;
        this.templates = templates;
    }

    @GetMapping("/reunions")
    Page reunions(
            @RequestParam(defaultValue = "") String season,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String asof) {
        if (!season.matches("|\\d{4}")) {
            throw new Refusal(State.unusable("'" + season + "' is no season; write it as 2023."));
        }
        var variables = new LinkedHashMap<String, Object>(Map.of("first", FIRST));
        if (!season.isEmpty()) {
            variables.put("season", Integer.parseInt(season));
        }
        if (!after.isEmpty()) {
            variables.put("after", after);
        }
        if (!asof.isEmpty()) {
            variables.put("asOf", asof);
        }
        var answer = questions.ask(REUNIONS, variables);
        var view = new ReunionView(season.isEmpty() ? null : Integer.valueOf(season), answer.data());
        var page = Page.of(Head.of(view.title(), view.headline(), view.path()), "reunion/page", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("reunion/text", view));
        return Excerpt.of(
                        view.title() + ". " + answer.data().dataset().age(),
                        List.of(),
                        answer.data().reunions().edges().stream()
                                .map(edge -> link(edge.node()))
                                .toList())
                .in(page);
    }

    /** What the two were to each other before, dated by the trade by which they met again. */
    private static LinkRow link(Reunion reunion) {
        var trade = reunion.trade();
        var kind = ReunionView.kind(reunion);
        return new LinkRow(
                kind.name() + ":" + reunion.player().key() + "."
                        + reunion.with().key() + (trade == null ? "" : "." + Entity.key(trade.id())),
                kind,
                new LinkRow.End(
                        reunion.player().id(),
                        reunion.player().name(),
                        reunion.player().type()),
                new LinkRow.End(
                        reunion.with().id(),
                        reunion.with().name(),
                        reunion.with().type()),
                trade == null ? Calendar.day(null, null) : Calendar.day(trade.date(), trade.datePrecision()),
                "",
                reunion.sentence(),
                "",
                "");
    }
}
