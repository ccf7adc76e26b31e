package sideline.page.tree;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;

/**
 * What an address of a coaching tree asks beyond the root.
 *
 * @param isUp whether for those for whom the root worked
 * @param depth how many generations
 * @param isHeadCoaches whether only for those who became head coaches
 * @param side the side of the ball on which one worked for the other; null for all
 * @param asOf the day at which the question is put; null for today's knowledge
 */
record TreeQuery(
        boolean isUp,
        int depth,
        boolean isHeadCoaches,
        @Nullable Side side,
        @Nullable LocalDate asOf) {

    static final int MOST = 4;
    private static final int USUAL = 2;

    /**
     * The question of an address; unknown parameters do not count.
     *
     * @throws Refusal when a value cannot be used
     */
    static TreeQuery of(Map<String, String> parameters) {
        var direction = parameters.getOrDefault("direction", "");
        var depth = parameters.getOrDefault("depth", "");
        if (!direction.matches("|up|down")) {
            throw new Refusal(State.unusable("A tree grows 'up' or 'down', not '" + direction + "'."));
        }
        if (!depth.matches("|[1-4]")) {
            throw new Refusal(State.unusable("A tree has 1 to 4 generations, not '" + depth + "'."));
        }
        return new TreeQuery(
                direction.equals("up"),
                depth.isEmpty() ? USUAL : Integer.parseInt(depth),
                parameters.getOrDefault("heads", "").equals("on"),
                side(parameters.getOrDefault("side", "")),
                day(parameters.getOrDefault("asof", "")));
    }

    private static @Nullable Side side(String text) {
        var side = Side.of(text);
        if (side == null && !text.isBlank()) {
            throw new Refusal(State.unusable("'" + text + "' is no side of the ball: offense, defense or special."));
        }
        return side;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(State.unusable("'" + text + "' is no day; write it as 2023-09-20."));
        }
    }

    /** The variables of {@code tree.graphql}. */
    Map<String, Object> variables(String root) {
        var variables = new LinkedHashMap<String, Object>(Map.of(
                "root", root, "direction", isUp ? "ANCESTORS" : "DESCENDANTS", "depth", depth, "heads", isHeadCoaches));
        if (asOf != null) {
            variables.put("asOf", asOf.toString());
        }
        return variables;
    }

    TreeQuery turned() {
        return new TreeQuery(!isUp, depth, isHeadCoaches, side, asOf);
    }

    /** The query string with its question mark; empty for the usual tree. */
    String queryString() {
        var parts = new LinkedHashMap<String, String>();
        if (isUp) {
            parts.put("direction", "up");
        }
        if (depth != USUAL) {
            parts.put("depth", String.valueOf(depth));
        }
        if (isHeadCoaches) {
            parts.put("heads", "on");
        }
        if (side != null) {
            parts.put("side", side.word());
        }
        if (asOf != null) {
            parts.put("asof", asOf.toString());
        }
        return parts.isEmpty()
                ? ""
                : parts.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
