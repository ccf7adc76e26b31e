package sideline.page.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Page;
import sideline.page.Templates;
import sideline.page.ask.Entity;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.fact.AsOf;
import sideline.page.fact.Table;
import sideline.page.frame.Form;
import sideline.page.frame.Head;
import sideline.page.source.SourceData.Stated;

/** Answers what a source is and what it states. */
@Controller
final class SourcePages {

    private static final Question<SourceData> SOURCE = Question.named("source", SourceData.class);

    private final Questions questions;
    private final Templates templates;

    SourcePages(Questions questions, Templates templates) {
        this.questions = questions;
        this.templates = templates;
    }

    @GetMapping("/sources/{id}")
    Page source(@PathVariable String id, @RequestParam(required = false) @Nullable String asof) {
        var asOf = AsOf.of(asof);
        var key = Entity.key(id);
        var answer = questions.ask(SOURCE, asOf.into(new HashMap<>(Map.of("id", "Source:" + key))));
        var source = answer.data().sources().get(0);
        if (source == null) {
            throw new Refusal(State.unknown("No source in the data has the id ‘" + key + "’."));
        }
        if (!key.equals(id)) {
            return Page.moved("/sources/" + key + asOf.parameter("?"));
        }
        var title = Objects.requireNonNullElse(source.title(), source.publisher());
        return Page.of(
                        Head.of(title, source.publisher(), "/sources/" + key + asOf.parameter("?")),
                        "source/page",
                        source)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("source/text", source))
                .in(Form.CSV, Table.csv(List.of("about_id", "about", "fact", "value", "rank", "quote"), rows(source)));
    }

    private static List<List<String>> rows(Stated source) {
        return source.claims().stream()
                .map(claim -> List.of(
                        claim.about().id(),
                        claim.about().words(),
                        claim.predicate(),
                        claim.value(),
                        claim.rank(),
                        Objects.requireNonNullElse(claim.quote(), "")))
                .toList();
    }
}
