package sideline.page.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Closest;
import sideline.page.graph.Seed.Hop;

/** Who and what is in a picture: those of the question, then whom each expansion adds. */
final class Cast {

    /** As many as one expansion adds. */
    static final int EXPANSION = 25;

    private final StageQuery query;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Closest> closest = new LinkedHashMap<>();
    private final Set<Entity> missing = new LinkedHashSet<>();

    Cast(Seed seed, StageQuery query) {
        this.query = query;
        var places = Spine.of(seed);
        seed.ends().forEach(end -> add(end, places, true));
        for (var way : seed.ways()) {
            for (var hop : way.hops()) {
                of(hop).forEach(each -> add(each, places, false));
            }
        }
    }

    private static Collection<Entity> of(Hop hop) {
        var all = new LinkedHashSet<Entity>();
        all.add(hop.row().from());
        if (hop.team() != null) {
            all.add(hop.team());
        }
        all.add(hop.row().to());
        return all;
    }

    private void add(Entity entity, Map<String, Place> places, boolean isEnd) {
        if (isEnd || !query.hidden().contains(entity.key())) {
            nodes.putIfAbsent(entity.key(), new Node(entity, places.get(entity.key()), "", isEnd, -1));
        }
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    @Nullable
    Entity entity(String key) {
        var node = nodes.get(key);
        return node == null ? null : node.entity();
    }

    /** Adds those closest to one who are not there yet, as many as fit. */
    void expand(String key, Closest others) {
        closest.put(key, others);
        var added = 0;
        for (var other : others.nodes()) {
            var entity = other.node();
            if (added == EXPANSION || nodes.size() >= query.most()) {
                break;
            }
            if (!has(entity.key()) && !query.hidden().contains(entity.key())) {
                nodes.put(entity.key(), new Node(entity, null, key, false, -1));
                added++;
            }
        }
    }

    /** Notes that nobody can say at the moment who is closest to one. */
    void miss(String key) {
        var entity = entity(key);
        if (entity != null) {
            missing.add(entity);
        }
    }

    /** Those of whom nobody can say who is closest to them. */
    List<Entity> missing() {
        return List.copyOf(missing);
    }

    /** Who was expanded, with those closest to each. */
    Map<String, Closest> expanded() {
        return closest;
    }

    /** All of them in the order in which they came. */
    List<Node> nodes() {
        return nodes.values().stream().map(this::counted).toList();
    }

    private Node counted(Node node) {
        var others = closest.get(node.key());
        if (others == null) {
            return node;
        }
        var shown =
                others.nodes().stream().filter(other -> has(other.node().key())).count();
        return node.expanded(Math.toIntExact(others.count() - shown));
    }

    /** The ids of all people. */
    Set<String> people() {
        var ids = new LinkedHashSet<String>();
        nodes.values().stream()
                .map(Node::entity)
                .filter(entity -> !entity.isTeam())
                .forEach(entity -> ids.add(entity.id()));
        return ids;
    }
}
