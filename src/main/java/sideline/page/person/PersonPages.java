package sideline.page.person;

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
import sideline.page.fact.AsOf;
import sideline.page.fact.Closest;
import sideline.page.fact.Elsewhere;
import sideline.page.fact.SeasonParameter;
import sideline.page.fact.Stay;
import sideline.page.frame.Form;
import sideline.page.frame.Head;

/** Answers who somebody is: the career, the coaches, the moves, those met. */
@Controller
final class PersonPages {

    private static final Question<PersonData> PERSON = Question.named("person", PersonData.class);
    private static final Question<CoachedData> COACHED = Question.named("coached", CoachedData.class);

    private static final Question<PersonData.Others> OTHER = Question.named("other-person", PersonData.Others.class);
    /** As many of those closest as are shown. */
    private static final int CLOSEST = 12;

    private final Questions questions;
    private final Finder finder;
    private final Templates templates;

    PersonPages(Questions questions, Finder finder, Templates templates) {
        this.questions = questions;
        this.finder = finder;
        this.templates = templates;
        questions.rehearse(PERSON, Map.of("id", "nobody"));
        questions.rehearse(COACHED, Map.of("id", "nobody", "season", 1));
        Closest.rehearse(questions, Map.of("of", "nobody", "first", CLOSEST));
    }

    @GetMapping("/person/{id}")
    Page person(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String season,
            @RequestParam(required = false) @Nullable String asof) {
        var asOf = AsOf.of(asof);
        var year = SeasonParameter.of(season);
        var key = Entity.key(id);
        var answer = questions.ask(PERSON, asOf.into(new HashMap<>(Map.of("id", key))));
        var human = answer.data().human();
        if (human == null) {
            return other(id, asOf);
        }
        if (!human.entity().key().equals(id)) {
            return Page.moved(human.entity().href() + asOf.parameter("?"));
        }
        var closest = Closest.to(questions, key, List.of(), CLOSEST, asOf);
        var view = new PersonView(human, answer.data(), pupils(key, answer.data(), year, asOf), closest, asOf);
        return page(view, year == null ? view.bare() + asOf.parameter("?") : view.inSeason(year))
                .answer(answer);
    }

    /** The page of who is neither player nor coach, or the way to whom the id means. */
    private Page other(String id, AsOf asOf) {
        var key = Entity.key(id);
        var answer = questions.ask(OTHER, asOf.into(new HashMap<>(Map.of("id", "OtherPerson:" + key))));
        var human = answer.data().people().get(0);
        if (human == null || !human.entity().key().equals(id)) {
            return human == null
                    ? Elsewhere.of(finder, id, "/person/" + id, asOf.parameter("?"))
                    : Page.moved(human.entity().href() + asOf.parameter("?"));
        }
        var nobody = new PersonData(null, null, answer.data().dataset());
        var closest = Closest.to(questions, key, List.of(), CLOSEST, asOf);
        var view = new PersonView(human, nobody, null, closest, asOf);
        return page(view, view.bare() + asOf.parameter("?")).answer(answer);
    }

    private Page page(PersonView view, String path) {
        return Page.of(Head.of(view.name(), view.lead(), path), "person/page", view)
                .in(Form.MARKDOWN, templates.markdown("person/text", view))
                .in(Form.CSV, CareerTable.of(view));
    }

    /** The players of the season asked for, else of the coach's last; null for who never coached. */
    private @Nullable Pupils pupils(String id, PersonData data, @Nullable Integer year, AsOf asOf) {
        var seasons = data.coach() == null
                ? List.<Integer>of()
                : data.coach().staffStints().stream()
                        .map(Stay::season)
                        .distinct()
                        .sorted()
                        .toList();
        if (seasons.isEmpty()) {
            return null;
        }
        var season = year == null ? seasons.get(seasons.size() - 1) : year;
        var variables = new HashMap<String, Object>(Map.of("id", id, "season", season));
        return Pupils.of(
                season, seasons, questions.ask(COACHED, asOf.into(variables)).data());
    }
}
