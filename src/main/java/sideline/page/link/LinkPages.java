package sideline.page.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Answer;
import sideline.page.Finder;
import sideline.page.Form;
import sideline.page.Head;
import sideline.page.Page;
import sideline.page.Question;
import sideline.page.Questions;
import sideline.page.Refusal;
import sideline.page.Templates;
import sideline.page.export.Calendars;
import sideline.page.link.LinkData.Way;

/** Answers how two are linked. */
@Controller
final class LinkPages {

    private static final Question<LinkData> LINK = Question.named("link", LinkData.class);
    private static final Question<Careers> CAREERS = Question.named("careers", Careers.class);
    /** As many ways as are shown before the reader asks for more. */
    private static final int WAYS = 5;

    private final Questions questions;
    private final Finder finder;
    private final Templates templates;
    private final Calendars calendars;

    LinkPages(Questions questions, Finder finder, Templates templates, Calendars calendars) {
        this.questions = questions;
        this.finder = finder;
        this.templates = templates;
        this.calendars = calendars;
    }

    @GetMapping("/link/{from}/{to}")
    Page link(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam MultiValueMap<String, String> parameters) {
        var query = LinkQuery.of(parameters);
        Answer<LinkData> answer;
        try {
            answer = questions.ask(LINK, query.variables(from, to));
        } catch (Refusal refusal) {
            if (refusal.state().status() != 404) {
                throw refusal;
            }
            return Page.moved("/link/" + finder.one(from, key -> "/link/" + key + "/" + to) + "/"
                    + finder.one(to, key -> "/link/" + from + "/" + key) + query.queryString());
        }
        var view = new LinkView(query, answer.data(), careers(answer, query));
        if (!view.bare().equals("/link/" + from + "/" + to)) {
            return Page.moved(view.path());
        }
        var page = Page.of(Head.of(view.title(), view.headline(), view.path()), "link/page", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("link/text", view));
        var dataset = answer.data().dataset();
        return TakenLinks.of(answer.data(), view.title() + ". " + dataset.age(), calendars.of(dataset.version()))
                .in(page);
    }

    /** Where the people of the strongest ways were. */
    private Careers careers(Answer<LinkData> answer, LinkQuery query) {
        var people = new LinkedHashSet<String>();
        answer.data().relationship().ways().stream()
                .limit(WAYS)
                .map(Way::steps)
                .flatMap(List::stream)
                .forEach(step -> {
                    people.add(step.from().id());
                    if (!step.to().isTeam()) {
                        people.add(step.to().id());
                    }
                });
        if (people.isEmpty()) {
            return new Careers(List.of());
        }
        var variables = new LinkedHashMap<String, Object>(Map.of("ids", List.copyOf(people)));
        if (query.asOf() != null) {
            variables.put("asOf", query.asOf().toString());
        }
        return questions.ask(CAREERS, variables).data();
    }
}
