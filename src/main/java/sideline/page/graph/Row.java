package sideline.page.graph;

import java.util.List;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;

/**
 * One link in a table of links.
 *
 * @param from the one end
 * @param to the other
 * @param kind the kind of link
 * @param label the kind in a word that reads from the one end to the other
 * @param team the franchise as it was called then; empty when there is none
 * @param terms roles of the two, or round and day of a move
 * @param seasons the seasons
 * @param cites numbers of sources
 */
public record Row(
        Entity from,
        Entity to,
        Kind kind,
        String label,
        String team,
        String terms,
        String seasons,
        List<Integer> cites) {

    public Row {
        cites = List.copyOf(cites);
    }

    /** What tells it from every other link of a picture. */
    String id() {
        return kind + ":" + from.key() + "." + to.key() + (kind.isDerived() ? "." + team : "");
    }

    /** The two and the kind, wherever they were linked. */
    String pair() {
        return kind + ":" + from.key() + "." + to.key();
    }

    boolean joins(String key) {
        return from.key().equals(key) || to.key().equals(key);
    }
}
