package sideline.page.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import sideline.page.ask.Finder;
import sideline.page.ask.Hit;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.ask.State.Action;
import sideline.page.ask.State.Candidate;
import sideline.page.fact.Deal;
import sideline.page.fact.Deals;
import sideline.page.origin.Dataset;

/** Leads whoever typed a text to the page that answers it. */
@Component
final class Asked {

    private static final Question<Traded> TRADED = Question.named("traded", Traded.class);

    private final Finder finder;
    private final Questions questions;

    Asked(Finder finder, Questions questions) {
        this.finder = finder;
        this.questions = questions;
    }

    /** What {@code traded.graphql} answers. */
    record Traded(Deals trades, Dataset dataset) implements Dataset.Dated {}

    /**
     * The address of the answer: a name is a profile, a name with a topic its tree or trade, two names are how they are
     * linked.
     *
     * @throws Refusal when a name means nobody or several
     */
    String address(String text) {
        if (!finder.find(text).isEmpty()) {
            return finder.meant(text, hit -> hit.entity().href()).entity().href();
        }
        var ofTree = Topic.TREE.name(text);
        if (ofTree.isPresent()) {
            return "/tree/" + finder.one(ofTree.get(), key -> "/tree/" + key);
        }
        var ofTrade = Topic.TRADE.name(text);
        return ofTrade.isPresent() ? trade(ofTrade.get()) : two(text);
    }

    private String two(String text) {
        for (var pair : Typed.pairs(text)) {
            if (pair.stream().noneMatch(name -> finder.find(name).isEmpty())) {
                var other = finder.meant(pair.get(1), hit -> "/link/" + encoded(pair.get(0)) + "/" + hit.key());
                var one = finder.meant(pair.get(0), hit -> "/link/" + hit.key() + "/" + other.key());
                var areClubs = one.entity().isTeam() && other.entity().isTeam();
                return (areClubs ? "/connections/" : "/link/") + one.key() + "/" + other.key();
            }
        }
        throw new Refusal(State.unknown("No player, coach or team matches ‘" + text + "’."));
    }

    /** The only trade of the one with this name; of several the reader chooses. */
    private String trade(String name) {
        var hit = finder.meant(name, each -> "/?q=" + encoded(each.key() + " trade"));
        var trades = questions.ask(TRADED, Map.of("where", trades(hit))).data().trades();
        if (trades.nodes().size() == 1) {
            return trades.nodes().get(0).href();
        }
        var profile = new Action(hit.name(), hit.entity().href());
        if (trades.nodes().isEmpty()) {
            throw new Refusal(State.of(
                    404, "NOT_FOUND", "Not in the data", "The data has no trade of " + hit.name() + ".", profile));
        }
        throw new Refusal(new State(
                300,
                "AMBIGUOUS_NAME",
                "Which trade of " + hit.name() + "?",
                trades.totalCount() > trades.nodes().size()
                        ? "The last " + trades.nodes().size() + " of " + trades.totalCount() + ":"
                        : "There are " + trades.totalCount() + "; choose one.",
                trades.nodes().stream().map(Asked::candidate).toList(),
                List.of(profile, Action.START),
                0,
                ""));
    }

    private static Map<String, Object> trades(Hit hit) {
        return hit.entity().isTeam() ? Map.of("team", hit.key()) : Map.of("moved", Map.of("person", hit.key()));
    }

    private static Candidate candidate(Deal deal) {
        return new Candidate("Trade", deal.when(), deal.sentence(), deal.href());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, UTF_8);
    }
}
