package sideline.page.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * GEXF 1.3: a graph over time. An edge ends with its last day, as the format has it. Some programs read only plain attributes, so
 * that the times and the kind are repeated there.
 */
public final class Gexf implements GraphWriter {

    private static final List<Column<EntityRow>> OF_NODES = EntityRow.COLUMNS.stream()
            .filter(column -> !List.of("id", "name").contains(column.name()))
            .toList();
    /** Red, green and blue by the line that a kind has on pages. */
    private static final Map<String, String> COLOURS = Map.of(
            "roster", "132F5A",
            "staff", "6D1100",
            "coached", "954FAE",
            "drafted", "3A9256",
            "traded", "BE7913",
            "same", "838793");

    private final Xml xml;
    private boolean inEdges;

    /** Begins the document. */
    public Gexf(OutputStream out, String title) throws IOException {
        xml = Xml.to(out);
        xml.line()
                .begin("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3")
                .line()
                .begin("meta", "lastmodifieddate", LocalDate.now(ZoneOffset.UTC).toString());
        xml.begin("creator").text("Sideline").end();
        xml.begin("description").text(title).end().end().line();
        xml.begin(
                        "graph",
                        "defaultedgetype",
                        "directed",
                        "idtype",
                        "string",
                        "mode",
                        "dynamic",
                        "timeformat",
                        "date",
                        "timerepresentation",
                        "interval")
                .line();
        attributes("node", OF_NODES);
        attributes("edge", LinkRow.ATTRIBUTES);
        xml.begin("nodes").line();
    }

    private <T> void attributes(String of, List<Column<T>> columns) throws IOException {
        xml.begin("attributes", "class", of, "mode", "static").line();
        for (var column : columns) {
            xml.empty(
                            "attribute",
                            "id",
                            column.name(),
                            "title",
                            column.name(),
                            "type",
                            column.type().gexf())
                    .line();
        }
        xml.end().line();
    }

    @Override
    public void entity(EntityRow entity) throws IOException {
        xml.begin("node", "id", entity.id(), "label", entity.name());
        values(OF_NODES, entity);
        xml.end().line();
    }

    @Override
    public void link(LinkRow link) throws IOException {
        if (!inEdges) {
            inEdges = true;
            xml.end().line().begin("edges").line();
        }
        var attributes = new ArrayList<>(List.of(
                "id",
                link.id(),
                "source",
                link.from().id(),
                "target",
                link.to().id(),
                "kind",
                link.kind().name(),
                "label",
                link.kind().label()));
        add(attributes, "start", link.when().start());
        add(attributes, "end", link.when().end());
        xml.begin("edge", attributes.toArray(String[]::new));
        values(LinkRow.ATTRIBUTES, link);
        colour(link);
        xml.end().line();
    }

    private static void add(List<String> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.add(name);
            attributes.add(value);
        }
    }

    private <T> void values(List<Column<T>> columns, T row) throws IOException {
        xml.begin("attvalues");
        for (var column : columns) {
            var value = column.of(row);
            if (!value.isEmpty()) {
                xml.empty("attvalue", "for", column.name(), "value", value);
            }
        }
        xml.end();
    }

    private void colour(LinkRow link) throws IOException {
        var colour = Integer.parseInt(COLOURS.getOrDefault(link.kind().line(), "838793"), 16);
        xml.empty(
                "viz:color",
                "r",
                String.valueOf(colour >> 16),
                "g",
                String.valueOf(colour >> 8 & 0xFF),
                "b",
                String.valueOf(colour & 0xFF));
    }

    @Override
    public void close() throws IOException {
        if (!inEdges) {
            xml.end().line().begin("edges");
        }
        xml.end().line().end().line().end().close();
    }
}
