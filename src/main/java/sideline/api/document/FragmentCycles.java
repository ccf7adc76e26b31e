package sideline.api.document;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds fragments that spread themselves, before validation, which may not end on them. */
final class FragmentCycles {

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    private FragmentCycles(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /** A fragment that spreads itself, over others or at once; null when there is none. */
    static @Nullable FragmentDefinition first(Document document) {
        var cycles = new FragmentCycles(document);
        return cycles.fragments.values().stream()
                .filter(fragment -> cycles.leadsBack(fragment.getName()))
                .findFirst()
                .orElse(null);
    }

    private boolean leadsBack(String name) {
        if (open.contains(name)) {
            return true;
        }
        var fragment = fragments.get(name);
        if (fragment == null || !finished.add(name)) {
            return false;
        }
        open.add(name);
        for (var spread : spreads(fragment)) {
            if (leadsBack(spread)) {
                return true;
            }
        }
        open.remove(name);
        return false;
    }

    private static Set<String> spreads(FragmentDefinition fragment) {
        var spreads = new HashSet<String>();
        var nodes = new ArrayDeque<Node<?>>();
        nodes.add(fragment.getSelectionSet());
        while (!nodes.isEmpty()) {
            var node = nodes.remove();
            if (node instanceof FragmentSpread spread) {
                spreads.add(spread.getName());
            }
            node.getChildren().forEach(nodes::add);
        }
        return spreads;
    }
}
