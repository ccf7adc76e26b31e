package sideline.page.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GraphML: a directed graph whose parallel edges have ids of their own, and a typed key for each column. */
public final class GraphMl implements GraphWriter {

    private static final List<Column<EntityRow>> OF_NODES = EntityRow.COLUMNS.subList(1, EntityRow.COLUMNS.size());

    private final Xml xml;

    /** Begins the document. */
    public GraphMl(OutputStream out, String title) throws IOException {
        xml = Xml.to(out);
        xml.line()
                .begin(
                        "graphml",
                        "xmlns",
                        "http://graphml.graphdrawing.org/xmlns",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xsi:schemaLocation",
                        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd")
                .line();
        xml.begin("desc").text(title).end().line();
        keys("node", OF_NODES);
        keys("edge", LinkRow.ATTRIBUTES);
        xml.begin("graph", "id", "links", "edgedefault", "directed").line();
    }

    private <T> void keys(String of, List<Column<T>> columns) throws IOException {
        for (var column : columns) {
            xml.empty(
                            "key",
                            "id",
                            of + "." + column.name(),
                            "for",
                            of,
                            "attr.name",
                            column.name(),
                            "attr.type",
                            column.type().graphMl())
                    .line();
        }
    }

    @Override
    public void entity(EntityRow entity) throws IOException {
        xml.begin("node", "id", entity.id());
        data("node.", OF_NODES, entity);
        xml.end().line();
    }

    @Override
    public void link(LinkRow link) throws IOException {
        xml.begin(
                "edge",
                "id",
                link.id(),
                "source",
                link.from().id(),
                "target",
                link.to().id());
        data("edge.", LinkRow.ATTRIBUTES, link);
        xml.end().line();
    }

    private <T> void data(String prefix, List<Column<T>> columns, T row) throws IOException {
        for (var column : columns) {
            var value = column.of(row);
            if (!value.isEmpty()) {
                xml.begin("data", "key", prefix + column.name()).text(value).end();
            }
        }
    }

    @Override
    public void close() throws IOException {
        xml.end().line().end().close();
    }
}
