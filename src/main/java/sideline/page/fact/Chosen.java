package sideline.page.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Source;

/** A franchise's choice of a player in a draft. */
public record Chosen(
        int season, @Nullable Integer round, @Nullable Integer overall, Player player, List<Source> sources) {

    /** A player with his position. */
    public record Player(
            @JsonProperty("__typename") String type,
            String id,
            String name,
            @Nullable String position) {

        /** The player as links name him. */
        public Entity entity() {
            return new Entity(type, id, name, null, null);
        }

        /** The code of the position; empty when not known. */
        public String code() {
            return position == null ? "" : position;
        }
    }

    /** {@code Round 3, pick 94}; what is not known is left out. */
    public String choice() {
        if (round == null) {
            return overall == null ? "" : "Pick " + overall;
        }
        return "Round " + round + (overall == null ? "" : ", pick " + overall);
    }

    /** A page of them, with how many there are. */
    public record Connection(int totalCount, List<Edge> edges) {

        /** The choices of the page. */
        public List<Chosen> nodes() {
            return edges.stream().map(Edge::node).toList();
        }
    }

    /** One of them. */
    public record Edge(Chosen node) {}
}
