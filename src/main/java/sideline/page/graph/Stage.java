package sideline.page.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.graph.StageQuery.Order;
import sideline.page.graph.StageQuery.View;

/** The links of a page as a picture and as a table: what its templates show. */
public final class Stage {

    private static final int MAIN = 5;
    private static final Set<Kind> DERIVED =
            Arrays.stream(Kind.values()).filter(Kind::isDerived).collect(Collectors.toSet());

    private final Network network;
    private final StageQuery query;
    private final String path;
    private final Slider slider;

    Stage(Network network, StageQuery query, String path, Slider slider) {
        this.network = network;
        this.query = query;
        this.path = path;
        this.slider = slider;
    }

    List<Node> nodes() {
        return network.nodes();
    }

    /** The links of the kinds that are on, in the order that was asked for. */
    List<Row> rows() {
        var rows = network.rows().stream().filter(row -> !query.off().contains(row.kind()));
        return switch (query.order()) {
            case STRENGTH -> rows.toList();
            case KIND -> rows.sorted(Comparator.comparing(Row::kind)).toList();
            case FROM ->
                rows.sorted(Comparator.comparing(row -> row.from().name())).toList();
            case SEASONS -> rows.sorted(Comparator.comparing(Row::seasons)).toList();
        };
    }

    boolean isGraph() {
        return query.view() == View.GRAPH;
    }

    Slider slider() {
        return slider;
    }

    /** The page without stage. */
    String path() {
        return path;
    }

    /** The kinds of the picture with how many links each has, shown or not. */
    List<Toggle> legend() {
        var counts = network.rows().stream().collect(Collectors.groupingBy(Row::kind, Collectors.counting()));
        return Arrays.stream(Kind.values())
                .filter(kind -> counts.containsKey(kind) || query.off().contains(kind))
                .map(kind -> new Toggle(
                        kind, counts.getOrDefault(kind, 0L), !query.off().contains(kind), toggled(kind)))
                .toList();
    }

    private String toggled(Kind kind) {
        var off = EnumSet.noneOf(Kind.class);
        off.addAll(query.off());
        if (!off.remove(kind)) {
            off.add(kind);
        }
        return names(off);
    }

    /** What the address says when all derived kinds are off, or on again. */
    String derivedToggled() {
        var off = EnumSet.noneOf(Kind.class);
        off.addAll(query.off());
        if (isDerivedShown()) {
            off.addAll(DERIVED);
        } else {
            off.removeAll(DERIVED);
        }
        return names(off);
    }

    boolean isDerivedShown() {
        return !query.off().containsAll(DERIVED);
    }

    boolean hasDerived() {
        return network.rows().stream().anyMatch(row -> row.kind().isDerived());
    }

    private static String names(Set<Kind> kinds) {
        return kinds.stream().sorted().map(Kind::name).collect(Collectors.joining(","));
    }

    /** Everything of the address but this parameter, for a form that sets it. */
    Map<String, String> without(String parameter) {
        var parameters = new LinkedHashMap<String, String>();
        var question = path.indexOf('?') + 1;
        if (question > 0) {
            for (var each : path.substring(question).split("&")) {
                var at = each.indexOf('=');
                parameters.put(each.substring(0, at), each.substring(at + 1));
            }
        }
        parameters.putAll(query.parameters());
        parameters.remove(parameter);
        return parameters;
    }

    /** The page's address without parameters. */
    String bare() {
        return path.replaceFirst("\\?.*", "");
    }

    /** How often somebody is named by the links that are shown. */
    long links(Node node) {
        return rows().stream().filter(row -> row.joins(node.key())).count();
    }

    /** Who and what has most links, for readers who do not see the picture. */
    List<Node> main() {
        return nodes().stream()
                .sorted(Comparator.comparingLong(this::links).reversed())
                .limit(MAIN)
                .toList();
    }

    boolean isFull() {
        return nodes().size() >= query.most() || network.rows().size() >= Network.MOST_LINKS;
    }

    boolean canGrow() {
        return query.most() < StageQuery.MOST && network.rows().size() < Network.MOST_LINKS;
    }

    String grown() {
        return query.with(StageQuery.MOST).in(path);
    }

    /** Those whose expansion could not be answered in time. */
    List<Entity> missing() {
        return network.missing();
    }

    int hidden() {
        return query.hidden().size();
    }

    String withHidden() {
        return query.withAll().in(path);
    }

    /** The same table in another order. */
    String sorted(Order order) {
        return query.by(order).in(path);
    }

    /** As assistive technology calls the order of a column. */
    String ariaSort(Order order) {
        return query.order() == order ? "ascending" : "none";
    }

    List<Tab> tabs(String plain) {
        return tabs(query, path, plain);
    }

    /** The tabs of a page in the order of its views. */
    static List<Tab> tabs(StageQuery query, String path, String plain) {
        return Stream.of(View.values())
                .map(view -> new Tab(
                        switch (view) {
                            case PLAIN -> plain;
                            case GRAPH -> "Graph";
                            case TABLE -> "Table of links";
                        },
                        view == View.PLAIN ? path : query.with(view).in(path),
                        query.view() == view))
                .toList();
    }

    /** One view of the page. */
    public record Tab(String label, String href, boolean isChosen) {}

    /**
     * A kind of link that can be shown or not.
     *
     * @param count how many links it has
     * @param off what the address says when it is switched
     */
    record Toggle(Kind kind, long count, boolean isOn, String off) {}
}
