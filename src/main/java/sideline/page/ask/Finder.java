package sideline.page.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import sideline.page.ask.State.Action;

/** Finds whom or what a text in an address or a search field means. */
public final class Finder {

    private static final Question<Data> SEARCH = Question.named("search", Data.class);
    private static final int MOST = 12;

    private final Questions questions;

    /** Asks by {@code questions}. */
    public Finder(Questions questions) {
        this.questions = questions;
    }

    /** What {@code search.graphql} answers. */
    record Data(Connection search) {}

    record Connection(List<Edge> edges) {}

    record Edge(Hit node) {}

    /** Everybody and everything that a text finds, best first; hyphens count as spaces, as in ids. */
    public List<Hit> find(String text) {
        var words = Entity.key(text).replace('-', ' ').strip();
        var most = words.length() > 100 ? words.substring(0, 100) : words;
        return questions.ask(SEARCH, Map.of("text", most, "first", MOST)).data().search().edges().stream()
                .map(Edge::node)
                .toList();
    }

    /**
     * The id of the one that a text means.
     *
     * @param address the address of the answer if a candidate, given by its id, is meant
     * @throws Refusal when nobody is found, or several
     */
    public String one(String text, UnaryOperator<String> address) {
        return meant(text, hit -> address.apply(hit.key())).key();
    }

    /**
     * The one that a text means: the one with this id, else the only one with this name, else the only one found.
     *
     * @param address the address of the answer if a candidate is meant
     * @throws Refusal when nobody is found, or several
     */
    public Hit meant(String text, Function<Hit, String> address) {
        var hits = find(text);
        var key = Entity.key(text);
        var known = hits.stream().filter(hit -> hit.key().equalsIgnoreCase(key)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var called =
                hits.stream().filter(hit -> hit.isCalled(key.replace('-', ' '))).toList();
        if (called.size() == 1 || hits.size() == 1) {
            return (called.isEmpty() ? hits : called).get(0);
        }
        if (hits.isEmpty()) {
            throw new Refusal(State.unknown("No player, coach or team matches ‘" + text + "’."));
        }
        throw new Refusal(several(text, called.isEmpty() ? hits : called, address));
    }

    private static State several(String text, List<Hit> hits, Function<Hit, String> address) {
        return new State(
                300,
                "AMBIGUOUS_NAME",
                "Who is ‘" + Entity.key(text).replace('-', ' ') + "’?",
                "The name fits several; choose one.",
                hits.stream().map(hit -> hit.candidate(address.apply(hit))).toList(),
                List.of(Action.START),
                0,
                "");
    }
}
