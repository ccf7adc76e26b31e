package sideline.page.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import sideline.page.ask.Kind;

/**
 * How an address wants the links shown; what cannot be used does not count.
 *
 * @param view as what
 * @param expanded whose links are added, by key, in order; who is named again gets more of them
 * @param hidden who is left out, by key
 * @param off kinds of link that are not shown
 * @param order by what the table is sorted
 * @param most how many people and franchises at most
 * @param kept what only scripts read: who is pinned, and who is selected
 */
public record StageQuery(
        View view,
        List<String> expanded,
        Set<String> hidden,
        Set<Kind> off,
        Order order,
        int most,
        Map<String, String> kept) {

    /** The page as it is. */
    public static final StageQuery PLAIN = of(new LinkedMultiValueMap<>());

    static final int USUAL = 150;
    static final int MOST = 300;
    /** More expansions would be slower than anybody waits. */
    private static final int EXPANSIONS = 12;

    private static final int NAMES = 100;

    /** As what links are shown. */
    public enum View {
        /** As the page has it. */
        PLAIN,
        /** As a picture. */
        GRAPH,
        /** As a table. */
        TABLE;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By what a table is sorted. */
    enum Order {
        STRENGTH,
        KIND,
        FROM,
        SEASONS;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StageQuery {
        expanded = List.copyOf(expanded);
        hidden = Set.copyOf(hidden);
        off = Set.copyOf(off);
        kept = Map.copyOf(kept);
    }

    /** What the parameters of an address say. */
    public static StageQuery of(MultiValueMap<String, String> parameters) {
        var kept = new LinkedHashMap<String, String>();
        for (var name : List.of("pin", "sel")) {
            var value = String.join(",", list(parameters, name).toList());
            if (!value.isEmpty()) {
                kept.put(name, value);
            }
        }
        return new StageQuery(
                one(View.values(), parameters.getFirst("view"), View.PLAIN),
                list(parameters, "x").limit(EXPANSIONS).toList(),
                list(parameters, "hide").collect(Collectors.toCollection(LinkedHashSet::new)),
                list(parameters, "off")
                        .map(name -> name.toUpperCase(Locale.ROOT))
                        .filter(Kind::isName)
                        .map(Kind::valueOf)
                        .collect(Collectors.toSet()),
                one(Order.values(), parameters.getFirst("sort"), Order.STRENGTH),
                String.valueOf(MOST).equals(parameters.getFirst("most")) ? MOST : USUAL,
                kept);
    }

    private static Stream<String> list(MultiValueMap<String, String> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, List.of()).stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(","))
                        .split(",", NAMES + 1))
                .limit(NAMES)
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String name, E usual) {
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(usual);
    }

    /** Whether the links are shown as a picture or table of their own. */
    public boolean isStaged() {
        return view != View.PLAIN;
    }

    StageQuery with(View view) {
        return new StageQuery(view, expanded, hidden, off, order, most, kept);
    }

    StageQuery without(Set<Kind> kinds) {
        return new StageQuery(view, expanded, hidden, kinds, order, most, kept);
    }

    StageQuery by(Order order) {
        return new StageQuery(view, expanded, hidden, off, order, most, kept);
    }

    StageQuery with(int most) {
        return new StageQuery(view, expanded, hidden, off, order, most, kept);
    }

    StageQuery withAll() {
        return new StageQuery(view, expanded, Set.of(), off, order, most, kept);
    }

    /** The parameters in one order, the usual ones left out. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "view", view == View.PLAIN ? List.of() : List.of(view.parameter()));
        put(parameters, "x", expanded);
        put(parameters, "hide", hidden.stream().sorted().toList());
        put(parameters, "off", off.stream().sorted().map(Kind::name).toList());
        put(parameters, "sort", order == Order.STRENGTH ? List.of() : List.of(order.parameter()));
        put(parameters, "most", most == USUAL ? List.of() : List.of(String.valueOf(most)));
        kept.forEach((name, value) -> put(parameters, name, List.of(value)));
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, String.join(",", values));
        }
    }

    /** An address with these parameters added. */
    public String in(String address) {
        var query = parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + UriUtils.encodeQueryParam(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        if (query.isEmpty()) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + query;
    }
}
