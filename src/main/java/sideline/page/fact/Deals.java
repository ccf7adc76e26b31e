package sideline.page.fact;

import java.util.List;

/** A page of trades, with how many there are. */
public record Deals(int totalCount, List<Edge> edges) {

    /** One of them. */
    public record Edge(Deal node) {}

    /** The trades of the page. */
    public List<Deal> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
