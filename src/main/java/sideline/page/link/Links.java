package sideline.page.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sideline.page.ask.Answer;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.fact.Careers;
import sideline.page.link.LinkData.Way;

/** Asks how two are linked. */
@Component
public final class Links {

    private static final Question<LinkData> LINK = Question.named("link", LinkData.class);
    private static final Question<Careers> CAREERS = Question.named("careers", Careers.class);
    /** As many ways as are shown before the reader asks for more. */
    private static final int WAYS = 5;

    private static final String NOBODY = "-";

    private final Questions questions;

    Links(Questions questions) {
        this.questions = questions;
        for (var query : LinkQuery.forms()) {
            questions.rehearse(Questions.Turn.LINK, LINK, query.variables(NOBODY, NOBODY + NOBODY));
        }
        for (var types : List.of(List.of("Player"), List.of("Player", "Coach"), List.of("Coach"))) {
            questions.rehearse(
                    CAREERS,
                    Map.of(
                            "ids",
                            types.stream().map(type -> type + ":" + NOBODY).toList()));
        }
    }

    /**
     * How the two with these ids are linked, with nothing else asked.
     *
     * @throws Refusal when there is no answer
     */
    public LinkView between(String from, String to) {
        var query = LinkQuery.plain();
        return view(answer(query, from, to), query);
    }

    Answer<LinkData> answer(LinkQuery query, String from, String to) {
        return questions.ask(LINK, query.variables(from, to));
    }

    LinkView view(Answer<LinkData> answer, LinkQuery query) {
        return new LinkView(query, answer.data(), careers(answer, query));
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
