package sideline.page.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Page;
import sideline.page.Templates;
import sideline.page.ask.Answer;
import sideline.page.ask.Entity;
import sideline.page.ask.Finder;
import sideline.page.ask.Kind;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.export.Calendar;
import sideline.page.export.Calendars;
import sideline.page.export.Excerpt;
import sideline.page.export.format.LinkRow;
import sideline.page.frame.Form;
import sideline.page.frame.Head;

/** Answers who came from whose staff. */
@Controller
final class TreePages {

    private static final Question<TreeData> TREE = Question.named("tree", TreeData.class);

    private final Questions questions;
    private final Finder finder;
    private final Templates templates;
    private final Calendars calendars;

    TreePages(Questions questions, Finder finder, Templates templates, Calendars calendars) {
        this.questions = questions;
        this.finder = finder;
        this.templates = templates;
        this.calendars = calendars;
    }

    @GetMapping("/tree/{id}")
    Page tree(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        var query = TreeQuery.of(parameters);
        Answer<TreeData> answer;
        try {
            answer = questions.ask(TREE, query.variables(id));
        } catch (Refusal refusal) {
            if (refusal.state().status() != 404) {
                throw refusal;
            }
            return Page.moved("/tree/" + finder.one(id, key -> "/tree/" + key) + query.queryString());
        }
        var view = new TreeView(query, answer.data());
        if (!view.bare().equals("/tree/" + id)) {
            return Page.moved(view.path());
        }
        var page = Page.of(Head.of(view.title(), view.headline(), view.path()), "tree/page", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("tree/text", view));
        var dataset = answer.data().dataset();
        return taken(view, dataset.age(), calendars.of(dataset.version())).in(page);
    }

    /** Each season in which one worked for the other, as a link. */
    private static Excerpt taken(TreeView view, String age, Calendar calendar) {
        var links = new ArrayList<LinkRow>();
        for (var branch : view.branches()) {
            var worker = view.isUp() ? branch.under() : branch.coach();
            var head = view.isUp() ? branch.coach() : branch.under();
            for (var office : branch.offices()) {
                var role = office.role().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
                links.add(new LinkRow(
                        "WORKED_FOR:" + worker.key() + "." + head.key() + "." + office.season() + "." + role,
                        Kind.WORKED_FOR,
                        end(worker),
                        end(head),
                        calendar.stay(office.season(), null, null, false),
                        office.role(),
                        office.teamSeason().name(),
                        "",
                        ""));
            }
        }
        return Excerpt.of(view.title() + ". " + age, List.of(view.root()), links);
    }

    private static LinkRow.End end(Entity coach) {
        return new LinkRow.End(coach.id(), coach.name(), coach.type());
    }
}
