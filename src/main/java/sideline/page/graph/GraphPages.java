package sideline.page.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sideline.page.Page;
import sideline.page.ask.Entity;
import sideline.page.ask.Finder;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.fact.AsOf;
import sideline.page.fact.Elsewhere;
import sideline.page.frame.Head;
import sideline.page.origin.Sources;

/** Shows with whom a person or franchise is linked, as a picture or a table. */
@Controller
final class GraphPages {

    private static final Question<WhomData> WHOM = Question.named("whom", WhomData.class);

    private final Questions questions;
    private final Finder finder;
    private final Stages stages;

    GraphPages(Questions questions, Finder finder, Stages stages) {
        this.questions = questions;
        this.finder = finder;
        this.stages = stages;
        questions.rehearse(WHOM, Map.of("ids", List.of("Team:nobody")));
        questions.rehearse(WHOM, Map.of("ids", people("nobody")));
    }

    @GetMapping(path = "/person/{id}", params = "view")
    Page person(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        return page("/person/", id, people(Entity.key(id)), parameters);
    }

    @GetMapping(path = "/team/{id}", params = "view")
    Page team(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        return page("/team/", id, List.of("Team:" + Entity.key(id)), parameters);
    }

    private static List<String> people(String key) {
        return List.of("Coach:" + key, "Player:" + key, "OtherPerson:" + key);
    }

    private Page page(String kind, String id, List<String> ids, MultiValueMap<String, String> parameters) {
        var asOf = AsOf.of(Season.into(parameters).getFirst("asof"));
        var query = StageQuery.of(parameters);
        var answer = questions.ask(WHOM, asOf.into(new HashMap<>(Map.of("ids", ids))));
        var entity = answer.data().entity();
        if (entity == null) {
            return Elsewhere.of(finder, id, kind + id, asOf.parameter("?"));
        }
        var path = entity.href() + asOf.parameter("?");
        if (!entity.key().equals(id) || !query.isStaged()) {
            return Page.moved(query.in(path));
        }
        if (Season.isIn(parameters)) {
            return Page.moved(query.in(path)).status(302);
        }
        var sources = new Sources();
        var stage =
                stages.stage(Seed.of(entity), query, asOf, path, answer.data().dataset(), sources);
        var lead = "With whom " + entity.name() + " is linked in the data.";
        return Page.of(Head.of(entity.name(), lead, path), "graph/page", new GraphView(entity, asOf, stage, sources))
                .about(List.of(entity))
                .answer(answer);
    }
}
