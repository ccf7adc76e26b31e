package sideline.page.connections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Page;
import sideline.page.Templates;
import sideline.page.ask.Entity;
import sideline.page.ask.Finder;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.fact.AsOf;
import sideline.page.fact.Table;
import sideline.page.frame.Form;
import sideline.page.frame.Head;

/** Answers what two clubs have to do with one another on a day. */
@Controller
final class ConnectionsPages {

    private static final Question<ConnectionsData> CONNECTIONS = Question.named("connections", ConnectionsData.class);
    private static final Question<ConnectionsData.Teams> TEAMS =
            Question.named("two-teams", ConnectionsData.Teams.class);
    /** As many as one page of the API holds. */
    private static final int MOST = 100;

    private final Questions questions;
    private final Finder finder;
    private final Templates templates;

    ConnectionsPages(Questions questions, Finder finder, Templates templates) {
        this.questions = questions;
        this.finder = finder;
        this.templates = templates;
        var two = Map.<String, Object>of("one", "rams", "other", "vikings", "first", MOST);
        questions.rehearse(CONNECTIONS, two);
        questions.rehearse(CONNECTIONS, AsOf.of("2023-09-20").into(new HashMap<>(two)));
    }

    @GetMapping("/connections/{one}/{other}")
    Page connections(
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String after) {
        var day = AsOf.of(on);
        if (Entity.key(one).equals(Entity.key(other))) {
            throw new Refusal(State.unusable("A club has nothing to do with itself; name two."));
        }
        var teams = questions.ask(
                TEAMS, day.into(new HashMap<>(Map.of("one", Entity.key(one), "other", Entity.key(other)))));
        var first = teams.data().one();
        var second = teams.data().other();
        if (first == null || second == null) {
            return elsewhere(one, other, day);
        }
        var answer = questions.ask(CONNECTIONS, variables(one, other, after, day));
        var view = new ConnectionsView(first, second, answer.data(), day, after == null);
        if (!view.bare().equals("/connections/" + one + "/" + other)) {
            return Page.moved(view.path());
        }
        return Page.of(Head.of(view.title(), view.headline(), view.path()), "connections/page", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("connections/text", view))
                .in(Form.CSV, Table.csv(COLUMNS, rows(answer.data())));
    }

    private static Map<String, Object> variables(String one, String other, @Nullable String after, AsOf on) {
        var variables =
                new HashMap<String, Object>(Map.of("one", Entity.key(one), "other", Entity.key(other), "first", MOST));
        if (after != null && !after.isBlank()) {
            variables.put("after", after);
        }
        return on.into(variables);
    }

    private Page elsewhere(String one, String other, AsOf on) {
        var first = finder.one(one, key -> "/connections/" + key + "/" + other);
        var second = finder.one(other, key -> "/connections/" + one + "/" + key);
        if (first.equals(one) && second.equals(other)) {
            throw new Refusal(State.unknown("‘" + one + "’ and ‘" + other + "’ are not two clubs."));
        }
        return Page.moved("/connections/" + first + "/" + second + (on.day() == null ? "" : "?on=" + on.text()));
    }

    private static final List<String> COLUMNS =
            List.of("person_id", "person", "of_id", "season", "kind", "with_id", "with", "sentence", "sources");

    private static List<List<String>> rows(ConnectionsData data) {
        return data.connections().edges().stream()
                .map(ConnectionsData.Edge::node)
                .map(tie -> List.of(
                        tie.person().id(),
                        tie.person().name(),
                        tie.team().team().id(),
                        String.valueOf(tie.team().season()),
                        tie.kind(),
                        tie.with().id(),
                        tie.with().name(),
                        tie.sentence(),
                        String.join(
                                ";",
                                tie.sources().stream()
                                        .map(source -> Entity.key(source.id()))
                                        .toList())))
                .toList();
    }
}
