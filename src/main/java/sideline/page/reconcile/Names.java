package sideline.page.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sideline.names.NameKey;
import sideline.page.ask.Entity;
import sideline.page.ask.Hit.Ref;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;

/** Finds whom or what names may mean. */
@Component
final class Names {

    private static final Question<Data> RECONCILE = Question.named("reconcile", Data.class);
    private static final int LONGEST = 100;

    private final Questions questions;

    Names(Questions questions) {
        this.questions = questions;
        questions.rehearse(RECONCILE, variables("-", List.of(), 1));
        questions.rehearse(RECONCILE, variables("-", List.of(EntityType.TEAM.name()), 1));
    }

    /** What {@code reconcile.graphql} answers. */
    record Data(Connection search) {}

    record Connection(List<Edge> edges) {}

    record Edge(Found node) {}

    /** A season with a franchise; of a franchise, one of its own. */
    record TeamSeason(int season, Ref team) {}

    /**
     * Somebody or something that a name finds.
     *
     * @param role a player's position, a coach's latest role; null when not known
     */
    record Found(
            String kind,
            Ref node,
            String name,
            List<String> names,
            String description,
            @Nullable String role,
            List<TeamSeason> teamSeasons) {

        String id() {
            return String.valueOf(node.id());
        }

        EntityType type() {
            return EntityType.ofKind(kind);
        }

        /** Whether a text is one of the names, whole, or the id; of clubs the names without their places count as well. */
        boolean isCalled(String text) {
            if (Entity.key(text).equals(Entity.key(id()))) {
                return true;
            }
            var key = NameKey.of(text);
            return !key.isEmpty()
                    && names.stream().map(NameKey::of).anyMatch(name -> name.equals(key) || isEnd(key, name));
        }

        private boolean isEnd(String key, String name) {
            return type() == EntityType.TEAM && name.endsWith(" " + key);
        }
    }

    /** Everybody and everything that a name or an id finds, best first. */
    List<Found> find(String text, List<String> kinds, int first) {
        // Ids are names with hyphens, and numbers where there are several.
        var words = Entity.key(text)
                .replaceFirst("(?<=[a-z])-\\d+$", "")
                .replace('-', ' ')
                .strip();
        var most = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return most.isEmpty()
                ? List.of()
                : questions.ask(RECONCILE, variables(most, kinds, first)).data().search().edges().stream()
                        .map(Edge::node)
                        .toList();
    }

    private static Map<String, Object> variables(String text, List<String> kinds, int first) {
        var variables = new HashMap<String, Object>(Map.of("text", text, "first", first));
        if (!kinds.isEmpty()) {
            variables.put("kinds", kinds);
        }
        return variables;
    }

    /** The ids of the franchises that are called so; none when nobody is. */
    Set<String> teams(List<String> names) {
        var ids = new HashSet<String>();
        for (var name : names) {
            find(name, List.of(EntityType.TEAM.name()), 5).stream()
                    .filter(team -> team.isCalled(name))
                    .forEach(team -> ids.add(team.id()));
        }
        return ids;
    }
}
