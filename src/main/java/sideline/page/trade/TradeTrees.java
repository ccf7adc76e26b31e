package sideline.page.trade;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.fact.AsOf;
import sideline.page.trade.TradeTree.Branch;
import sideline.page.trade.TradeTreeData.Career;
import sideline.page.trade.TradeTreeData.Players;
import sideline.page.trade.TradeTreeData.Traded;

/** Asks for trade trees. */
@Component
final class TradeTrees {

    private static final Question<TradeTreeData> TREE = Question.named("trade-tree", TradeTreeData.class);
    private static final Question<Traded> DEALS = Question.named("trade-tree-deals", Traded.class);
    private static final Question<Players> PEOPLE = Question.named("trade-tree-people", Players.class);
    /** As many things as the API names at once. */
    private static final int MOST = 100;

    private static final int SEPTEMBER = 9;
    private static final int LATER = 503;

    private final Questions questions;

    TradeTrees(Questions questions) {
        this.questions = questions;
        questions.rehearse(TREE, Map.of("of", Map.of("trade", "none")));
        questions.rehearse(TREE, Map.of("of", Map.of("pick", "none")));
        questions.rehearse(DEALS, Map.of("ids", List.of("Trade:none")));
        questions.rehearse(PEOPLE, Map.of("ids", List.of("Player:none")));
    }

    /** The tree of a trade or pick, {@code {trade: …}}; null when asking takes too long at the moment. */
    @Nullable
    TradeTree of(Map<String, Object> root, AsOf asOf) {
        try {
            return grown(root, asOf);
        } catch (Refusal refusal) {
            if (refusal.state().status() != LATER) {
                throw refusal;
            }
            return null;
        }
    }

    private TradeTree grown(Map<String, Object> root, AsOf asOf) {
        var generations = new LinkedHashMap<String, Integer>();
        for (var leg : questions
                .ask(TREE, asOf.into(new HashMap<>(Map.of("of", root))))
                .data()
                .tradeTree()
                .legs()) {
            generations.merge(leg.trade().id(), leg.generation(), TradeTrees::nearer);
        }
        if (generations.isEmpty()) {
            return new TradeTree(List.of(), Map.of(), 0);
        }
        var traded = questions.ask(DEALS, asOf.into(ids(generations.keySet()))).data();
        var branches = traded.trades().stream()
                .filter(Objects::nonNull)
                .map(deal -> new Branch(Objects.requireNonNull(generations.get(deal.id())), deal))
                .toList();
        return new TradeTree(
                branches, careers(branches, asOf), season(traded.dataset().lastSeason(), asOf.day()));
    }

    private static int nearer(int one, int other) {
        return Math.abs(one) <= Math.abs(other) ? one : other;
    }

    private Map<String, Career> careers(List<Branch> branches, AsOf asOf) {
        var people = new LinkedHashSet<String>();
        for (var branch : branches) {
            for (var leg : branch.deal().legs()) {
                var selected = leg.asset().selected();
                if (selected != null || leg.asset().isPerson()) {
                    people.add(selected == null ? leg.asset().id() : selected.id());
                }
            }
        }
        var careers = new HashMap<String, Career>();
        if (!people.isEmpty()) {
            questions.ask(PEOPLE, asOf.into(ids(people))).data().people().stream()
                    .filter(Objects::nonNull)
                    .filter(career -> career.id() != null)
                    .forEach(career -> careers.put(String.valueOf(career.id()), career));
        }
        return careers;
    }

    private static Map<String, Object> ids(Set<String> ids) {
        return new HashMap<>(Map.of("ids", ids.stream().limit(MOST).toList()));
    }

    /** The last season that is known on the day. */
    private static int season(@Nullable Integer last, @Nullable LocalDate day) {
        var known = last == null ? 0 : last;
        return day == null
                ? known
                : Math.min(known, day.getMonthValue() < SEPTEMBER ? day.getYear() - 1 : day.getYear());
    }
}
