package sideline.page.link;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Page;
import sideline.page.Templates;
import sideline.page.ask.Answer;
import sideline.page.ask.Entity;
import sideline.page.ask.Finder;
import sideline.page.ask.Refusal;
import sideline.page.export.Calendars;
import sideline.page.fact.AsOf;
import sideline.page.frame.Form;
import sideline.page.frame.Head;
import sideline.page.graph.Season;
import sideline.page.graph.StageQuery;
import sideline.page.graph.Stages;
import sideline.page.origin.Dataset;

/** Answers how two are linked. */
@Controller
final class LinkPages {

    private static final int UNUSABLE = 400;
    private static final int UNKNOWN = 404;

    private final Links links;
    private final Finder finder;
    private final Templates templates;
    private final Calendars calendars;
    private final Stages stages;

    LinkPages(Links links, Finder finder, Templates templates, Calendars calendars, Stages stages) {
        this.links = links;
        this.finder = finder;
        this.templates = templates;
        this.calendars = calendars;
        this.stages = stages;
    }

    @GetMapping("/link/{from}/{to}")
    Page link(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam MultiValueMap<String, String> parameters) {
        var query = LinkQuery.of(Season.into(parameters));
        var shown = StageQuery.of(parameters);
        Answer<LinkData> answer;
        try {
            answer = links.answer(query, from, to);
        } catch (Refusal refusal) {
            return elsewhere(from, to, query, shown, refusal);
        }
        var view = links.view(answer, query);
        if (!view.bare().equals("/link/" + from + "/" + to)) {
            return Page.moved(shown.in(view.path()));
        }
        if (Season.isIn(parameters)) {
            return Page.moved(shown.in(view.path())).status(302);
        }
        var page = page(view, query, shown, answer.data().dataset())
                .about(List.of(view.from(), view.to()))
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("link/text", view));
        var dataset = answer.data().dataset();
        return TakenLinks.of(answer.data(), view.title() + ". " + dataset.age(), calendars.of(dataset.version()))
                .in(page);
    }

    /** Where whoever is meant by the two texts is answered: two clubs have a page of their own. */
    private Page elsewhere(String from, String to, LinkQuery query, StageQuery shown, Refusal refusal) {
        var isUnknown = refusal.state().status() == UNKNOWN;
        var isAnswerable = isUnknown || refusal.state().status() == UNUSABLE;
        if (!isAnswerable || Entity.key(from).equals(Entity.key(to))) {
            throw refusal;
        }
        var one = finder.meant(from, hit -> "/link/" + hit.key() + "/" + to);
        var other = finder.meant(to, hit -> "/link/" + from + "/" + hit.key());
        var two = one.key() + "/" + other.key();
        if (one.entity().isTeam() && other.entity().isTeam() && !one.key().equals(other.key())) {
            return Page.moved("/connections/" + two + (query.asOf() == null ? "" : "?on=" + query.asOf()));
        }
        if (!isUnknown) {
            throw refusal;
        }
        return Page.moved(shown.in("/link/" + two + query.queryString()));
    }

    private Page page(LinkView view, LinkQuery query, StageQuery shown, Dataset dataset) {
        var head = Head.of(view.title(), view.headline(), view.path());
        if (!shown.isStaged()) {
            return Page.of(head, "link/page", view);
        }
        var stage = stages.stage(view.seed(), shown, new AsOf(query.asOf()), view.path(), dataset, view.sources());
        return Page.of(head, "link/staged", new StagedView(view, stage));
    }
}
