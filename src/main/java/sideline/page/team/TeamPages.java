package sideline.page.team;

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
import sideline.page.ask.Finder;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.fact.AsOf;
import sideline.page.fact.Closest;
import sideline.page.fact.Elsewhere;
import sideline.page.fact.SeasonParameter;
import sideline.page.frame.Form;
import sideline.page.frame.Head;

/** Answers what a franchise was: its seasons and head coaches, and the people of a season. */
@Controller
final class TeamPages {

    private static final Question<TeamData> TEAM = Question.named("team", TeamData.class);
    private static final Question<SeasonData> SEASON = Question.named("team-season", SeasonData.class);

    /** As many of those longest with the franchise as are shown. */
    private static final int LONGEST = 20;

    private final Questions questions;
    private final Finder finder;
    private final Templates templates;

    TeamPages(Questions questions, Finder finder, Templates templates) {
        this.questions = questions;
        this.finder = finder;
        this.templates = templates;
        questions.rehearse(TEAM, Map.of("id", "nobody"));
        questions.rehearse(SEASON, Map.of("id", "nobody", "season", 1, "teamSeason", "TeamSeason:nobody-1"));
        Closest.rehearse(
                questions, Map.of("of", "nobody", "first", LONGEST, "kinds", List.of("ON_ROSTER", "ON_STAFF")));
    }

    @GetMapping("/team/{id}")
    Page team(@PathVariable String id, @RequestParam(required = false) @Nullable String asof) {
        var asOf = AsOf.of(asof);
        var answer = questions.ask(TEAM, asOf.into(new HashMap<>(Map.of("id", Entity.key(id)))));
        var team = answer.data().team();
        if (team == null) {
            return Elsewhere.of(finder, id, "/team/" + id, asOf.parameter("?"));
        }
        if (!team.entity().key().equals(id)) {
            return Page.moved(team.entity().href() + asOf.parameter("?"));
        }
        var closest = Closest.to(questions, Entity.key(id), List.of("ON_ROSTER", "ON_STAFF"), LONGEST, asOf);
        var view = new TeamView(team, answer.data(), closest, asOf);
        return Page.of(Head.of(view.name(), view.lead(), view.bare() + asOf.parameter("?")), "team/page", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("team/text", view))
                .in(Form.CSV, TeamTables.heads(view));
    }

    @GetMapping("/team/{id}/{season}")
    Page season(
            @PathVariable String id,
            @PathVariable String season,
            @RequestParam(required = false) @Nullable String asof) {
        var asOf = AsOf.of(asof);
        var key = Entity.key(id);
        int year = Objects.requireNonNull(SeasonParameter.of(season.isBlank() ? "?" : season));
        var answer = questions.ask(
                SEASON,
                asOf.into(new HashMap<>(
                        Map.of("id", key, "season", year, "teamSeason", "TeamSeason:" + key + "-" + year))));
        var team = answer.data().team();
        if (team == null) {
            return Elsewhere.of(finder, id, "/team/" + id, "/" + season + asOf.parameter("?"));
        }
        if (!team.entity().key().equals(id)) {
            return Page.moved(team.entity().href() + "/" + season + asOf.parameter("?"));
        }
        if (team.seasons().stream().noneMatch(each -> each.season() == year)) {
            throw new Refusal(State.unknown("The data has no " + year + " season of the " + team.name() + "."));
        }
        var view = new SeasonView(year, team, answer.data().seasons().get(0), asOf);
        return Page.of(Head.of(view.title(), view.lead(), view.bare() + asOf.parameter("?")), "team/season", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("team/people", view))
                .in(Form.CSV, TeamTables.people(view));
    }
}
