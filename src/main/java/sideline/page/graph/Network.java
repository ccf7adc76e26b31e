package sideline.page.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import sideline.page.ask.Entity;

/**
 * Who and what is linked, as one picture shows it.
 *
 * @param nodes people and franchises, in the order in which they came
 * @param rows the links, strongest first, each once
 * @param missing those whose expansion nobody can answer at the moment
 */
record Network(List<Node> nodes, List<Row> rows, List<Entity> missing) {

    /** More lines nobody can tell apart. */
    static final int MOST_LINKS = 1200;

    Network {
        nodes = List.copyOf(nodes);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /** The links of the question first, then what is recorded, then what follows from it and was not told before. */
    static Network of(Cast cast, List<Row> told, List<Row> recorded, List<Row> derived) {
        var rows = new LinkedHashMap<String, Row>();
        var pairs = new HashSet<String>();
        told.stream()
                .filter(row -> cast.has(row.from().key()) && cast.has(row.to().key()))
                .forEach(row -> {
                    rows.putIfAbsent(row.id(), row);
                    pairs.add(row.pair());
                });
        recorded.forEach(row -> rows.putIfAbsent(row.id(), row));
        derived.stream()
                .filter(row -> !pairs.contains(row.pair()) && !pairs.contains(turned(row)))
                .forEach(row -> {
                    rows.putIfAbsent(row.id(), row);
                    pairs.add(row.pair());
                });
        var shown = rows.values().stream().limit(MOST_LINKS).toList();
        return new Network(cast.nodes(), shown, cast.missing());
    }

    private static String turned(Row row) {
        return row.kind() + ":" + row.to().key() + "." + row.from().key();
    }
}
