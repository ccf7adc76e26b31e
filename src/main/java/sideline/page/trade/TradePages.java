package sideline.page.trade;

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
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.fact.AsOf;
import sideline.page.fact.Deal;
import sideline.page.fact.Table;
import sideline.page.frame.Form;
import sideline.page.frame.Head;
import sideline.page.trade.TradeData.Reunited;

/** Answers what a trade moved and whom it brought together, and what became of a draft pick. */
@Controller
final class TradePages {

    private static final Question<TradeData> TRADE = Question.named("trade", TradeData.class);
    private static final Question<Reunited> REUNITED = Question.named("reunited", Reunited.class);
    private static final Question<PickData> PICK = Question.named("pick", PickData.class);
    private static final int LATER = 503;

    private final Questions questions;
    private final TradeTrees trees;
    private final Templates templates;

    TradePages(Questions questions, TradeTrees trees, Templates templates) {
        this.questions = questions;
        this.trees = trees;
        this.templates = templates;
        questions.rehearse(TRADE, Map.of("id", "none"));
        questions.rehearse(REUNITED, Map.of("trade", "none"));
        questions.rehearse(PICK, Map.of("id", "DraftPick:none"));
    }

    @GetMapping("/trade/{id}")
    Page trade(@PathVariable String id, @RequestParam(required = false) @Nullable String asof) {
        var asOf = AsOf.of(asof);
        var key = Entity.key(id);
        var answer = questions.ask(TRADE, asOf.into(new HashMap<>(Map.of("id", key))));
        var trade = answer.data().trade();
        if (trade == null) {
            throw new Refusal(State.unknown("No trade in the data has the id ‘" + key + "’."));
        }
        var view = new TradeView(trade, reunited(key, asOf), trees.of(Map.of("trade", key), asOf), asOf);
        if (!view.bare().equals("/trade/" + id)) {
            return Page.moved(view.bare() + asOf.parameter("?"));
        }
        return Page.of(Head.of(view.title(), view.sentence(), view.bare() + asOf.parameter("?")), "trade/page", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("trade/text", view))
                .in(Form.CSV, Table.csv(COLUMNS, rows(view.deal())));
    }

    /** Who met again; null when that takes too long at the moment. */
    private @Nullable Reunited reunited(String trade, AsOf asOf) {
        try {
            return questions
                    .ask(REUNITED, asOf.into(new HashMap<>(Map.of("trade", trade))))
                    .data();
        } catch (Refusal refusal) {
            if (refusal.state().status() != LATER) {
                throw refusal;
            }
            return null;
        }
    }

    private static final List<String> COLUMNS =
            List.of("from_id", "from", "to_id", "to", "asset_id", "asset", "became", "conditional", "date", "status");

    private static List<List<String>> rows(Deal deal) {
        return deal.legs().stream()
                .map(leg -> List.of(
                        leg.from().id(),
                        leg.from().name(),
                        leg.to().id(),
                        leg.to().name(),
                        leg.asset().id(),
                        leg.asset().words(),
                        leg.asset().selected() == null
                                ? ""
                                : leg.asset().selected().name(),
                        leg.conditional() == null ? "" : String.valueOf(leg.conditional()),
                        deal.date() == null ? "" : deal.date(),
                        deal.status()))
                .toList();
    }

    @GetMapping("/pick/{id}")
    Page pick(@PathVariable String id, @RequestParam(required = false) @Nullable String asof) {
        var asOf = AsOf.of(asof);
        var key = Entity.key(id);
        var answer = questions.ask(PICK, asOf.into(new HashMap<>(Map.of("id", "DraftPick:" + key))));
        var pick = answer.data().picks().get(0);
        if (pick == null) {
            throw new Refusal(State.unknown("No draft pick in the data has the id ‘" + key + "’."));
        }
        var view = new PickView(pick, trees.of(Map.of("pick", key), asOf), asOf);
        if (!view.bare().equals("/pick/" + id)) {
            return Page.moved(view.bare() + asOf.parameter("?"));
        }
        return Page.of(Head.of(view.title(), view.lead(), view.bare() + asOf.parameter("?")), "trade/pick", view)
                .answer(answer)
                .in(Form.MARKDOWN, templates.markdown("trade/pickText", view));
    }
}
