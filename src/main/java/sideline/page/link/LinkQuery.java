package sideline.page.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import sideline.page.ask.Kind;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;
import sideline.page.origin.Days;

/**
 * What an address asks beyond the two names.
 *
 * @param asOf the day at which the question is put; null for today's knowledge
 * @param kinds names of kinds of link; empty for all
 * @param steps how many links a chain may have
 */
record LinkQuery(@Nullable LocalDate asOf, Set<String> kinds, int steps) {

    static final int MOST_STEPS = 4;

    /**
     * The question of an address; unknown parameters do not count.
     *
     * @throws Refusal when a value cannot be used
     */
    static LinkQuery of(MultiValueMap<String, String> parameters) {
        return new LinkQuery(
                day(parameters.getFirst("asof")),
                kinds(parameters.getOrDefault("kinds", List.of())),
                steps(parameters.getFirst("steps")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(State.unusable("'" + text + "' is no day; write it as 2023-09-20."));
        }
    }

    private static Set<String> kinds(List<String> given) {
        var kinds = new LinkedHashSet<String>();
        for (var name : String.join(",", given).toUpperCase(Locale.ROOT).split(",", -1)) {
            if (name.isBlank()) {
                continue;
            }
            if (!Kind.isName(name.strip())) {
                throw new Refusal(State.unusable("'" + name.strip() + "' is no kind of link."));
            }
            kinds.add(name.strip());
        }
        return kinds;
    }

    private static int steps(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return MOST_STEPS;
        }
        if (!text.matches("[1-4]")) {
            throw new Refusal(State.unusable("A chain may have 1 to 4 steps, not '" + text + "'."));
        }
        return Integer.parseInt(text);
    }

    /** The variables of {@code link.graphql}; what is not asked for is left out. */
    Map<String, Object> variables(String from, String to) {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("from", from);
        variables.put("to", to);
        variables.put("steps", steps);
        if (!kinds.isEmpty()) {
            variables.put("kinds", List.copyOf(kinds));
        }
        if (asOf != null) {
            variables.put("asOf", asOf.toString());
        }
        return variables;
    }

    /** The question with nothing asked beyond the names. */
    static LinkQuery plain() {
        return new LinkQuery(null, Set.of(), MOST_STEPS);
    }

    /** A question of each form that makes a plan of its own, the usual one first. */
    static List<LinkQuery> forms() {
        var day = LocalDate.EPOCH;
        var kinds = Set.of(Kind.COACHED_BY.name());
        return List.of(
                plain(),
                new LinkQuery(day, Set.of(), MOST_STEPS),
                new LinkQuery(null, kinds, MOST_STEPS),
                new LinkQuery(day, kinds, MOST_STEPS));
    }

    /** The day in words; empty for today's knowledge. */
    String day() {
        return asOf == null ? "" : Days.of(asOf);
    }

    boolean isPlain() {
        return asOf == null && kinds.isEmpty() && steps == MOST_STEPS;
    }

    /** The query string with its question mark, in one order; empty when nothing is asked beyond the names. */
    String queryString() {
        var parts = new LinkedHashMap<String, String>();
        if (asOf != null) {
            parts.put("asof", asOf.toString());
        }
        if (!kinds.isEmpty()) {
            parts.put("kinds", String.join(",", kinds));
        }
        if (steps != MOST_STEPS) {
            parts.put("steps", String.valueOf(steps));
        }
        return parts.isEmpty()
                ? ""
                : parts.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
