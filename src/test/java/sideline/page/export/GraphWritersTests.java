package sideline.page.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sideline.page.ask.Kind;
import sideline.page.export.format.CsvTable;
import sideline.page.export.format.CsvTable.Table;
import sideline.page.export.format.EntityRow;
import sideline.page.export.format.Gexf;
import sideline.page.export.format.GraphMl;
import sideline.page.export.format.GraphWriter;
import sideline.page.export.format.JsonGraph;
import sideline.page.export.format.LinkRow;
import sideline.page.export.format.Stretch;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what other programs read. */
class GraphWritersTests {

    private static final LinkRow.End AKERS = new LinkRow.End("Player:cam-akers", "Cam \"<Akers>\" & Co", "Player");
    private static final LinkRow.End RAMS = new LinkRow.End("Team:rams", "Los Angeles Rams", "Team");

    private static final EntityRow PLAYER =
            new EntityRow(AKERS.id(), "Player", AKERS.name(), "", "RB", "1999-06-22", "2020", "2025", "one;two");
    private static final EntityRow TEAM = new EntityRow(RAMS.id(), "Team", RAMS.name(), "LA", "", "", "", "", "");

    private static final LinkRow FIRST = new LinkRow(
            "ON_ROSTER:a",
            Kind.ON_ROSTER,
            AKERS,
            RAMS,
            new Stretch("2020-09-08", "SEASON", "2021-01-17", "SEASON"),
            "RB",
            "=1+1",
            "ACTIVE",
            "one");
    private static final LinkRow SECOND = new LinkRow(
            "ON_ROSTER:b",
            Kind.ON_ROSTER,
            AKERS,
            RAMS,
            new Stretch("2021-09-07", "WEEK", "", ""),
            "RB",
            "two\r\nlines, \"quoted\"\u0001",
            "",
            "one;two");

    private interface Opening {
        GraphWriter to(OutputStream out) throws IOException;
    }

    private static byte[] written(Opening opening) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = opening.to(out)) {
            writer.entity(PLAYER);
            writer.entity(TEAM);
            writer.link(FIRST);
            writer.link(SECOND);
        }
        return out.toByteArray();
    }

    @Test
    void jGraphTReadsParallelEdgesWithTheirAttributes() throws IOException {
        var graph = new DirectedPseudograph<String, DefaultEdge>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        var nodes = new ArrayList<String>();
        var edges = new ArrayList<String>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (at, value) -> nodes.add(at.getFirst() + " " + at.getSecond() + " " + told(value)));
        importer.addEdgeAttributeConsumer((at, value) -> edges.add(at.getSecond() + " " + told(value)));

        importer.importGraph(graph, new ByteArrayInputStream(written(out -> new GraphMl(out, "A title"))));

        assertThat(graph.vertexSet()).containsExactlyInAnyOrder(AKERS.id(), RAMS.id());
        assertThat(graph.getAllEdges(AKERS.id(), RAMS.id())).hasSize(2);
        assertThat(nodes).contains(AKERS.id() + " name string " + AKERS.name(), AKERS.id() + " first_season int 2020");
        assertThat(edges).contains("start string 2020-09-08", "start string 2021-09-07", "derived boolean false");
    }

    private static String told(Attribute attribute) {
        return attribute.getType() + " " + attribute.getValue();
    }

    @Test
    void gexfHasTimesAsItsOwnAndAsPlainAttributes() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(written(out -> new Gexf(out, "A title"))));

        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        var graph = element(document.getElementsByTagName("graph"), 0);
        assertThat(graph.getAttribute("mode") + graph.getAttribute("timeformat"))
                .isEqualTo("dynamicdate");
        var edges = document.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(2);
        var first = element(edges, 0);
        assertThat(List.of(first.getAttribute("start"), first.getAttribute("end"), first.getAttribute("kind")))
                .containsExactly("2020-09-08", "2021-01-17", "ON_ROSTER");
        assertThat(values(first)).containsEntry("start", "2020-09-08").containsEntry("end", "2021-01-17");
        var colour = element(first.getElementsByTagName("viz:color"), 0);
        assertThat(List.of(colour.getAttribute("r"), colour.getAttribute("g"), colour.getAttribute("b")))
                .containsExactly("19", "47", "90");
        assertThat(element(edges, 1).hasAttribute("end")).isFalse();
    }

    private static Map<String, String> values(Element edge) {
        var values = new HashMap<String, String>();
        var nodes = edge.getElementsByTagName("attvalue");
        for (var i = 0; i < nodes.getLength(); i++) {
            values.put(element(nodes, i).getAttribute("for"), element(nodes, i).getAttribute("value"));
        }
        return values;
    }

    private static Element element(NodeList nodes, int at) {
        return (Element) nodes.item(at);
    }

    @Test
    void csvReadsBackUnchanged() throws IOException {
        var text = new String(written(out -> new CsvTable(out, Table.LINKS, CsvTable.PLAIN)), UTF_8);

        assertThat(text).contains("\r\n");
        try (var rows = CsvReader.builder().ofCsvRecord(new StringReader(text))) {
            var all = rows.stream().toList();
            assertThat(all).hasSize(3);
            assertThat(String.join(",", all.get(0).getFields()))
                    .isEqualTo("id,kind,from_id,from_name,from_kind,to_id,to_name,to_kind,start,start_precision,end,"
                            + "end_precision,role,terms,status,derived,sources");
            assertThat(all.get(1).getField(3)).isEqualTo(AKERS.name());
            assertThat(all.get(1).getField(13)).isEqualTo("=1+1");
            assertThat(all.get(2).getField(13)).isEqualTo(SECOND.terms());
        }
    }

    @Test
    void noSpreadsheetSeesAFormula() throws IOException {
        var text = new String(written(out -> new CsvTable(out, Table.LINKS, CsvTable::forSpreadsheets)), UTF_8);

        assertThat(text).contains(",'=1+1,").doesNotContain(",=1+1");
    }

    @Test
    void jsonHasTypes() throws IOException {
        var json = JsonMapper.shared().readTree(written(out -> new JsonGraph(out, "A title")));

        assertThat(json.path("entities").path(0).path("first_season").asInt()).isEqualTo(2020);
        assertThat(json.path("links").path(1).path("terms").asString()).isEqualTo(SECOND.terms());
        assertThat(json.path("links").path(1).has("end")).isFalse();
        assertThat(json.path("links").path(0).path("derived").isBoolean()).isTrue();
    }
}
