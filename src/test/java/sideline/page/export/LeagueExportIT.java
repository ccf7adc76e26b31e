package sideline.page.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Value;
import sideline.api.ApiServer;
import sideline.graph.Statement;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** The starter league taken away, against its files and the store, and read back by programs of others. */
@InLeague(Kind.STARTER)
class LeagueExportIT {

    @TempDir
    private Path folder = Path.of("");

    private void export(LeagueFormat format) throws IOException {
        format.write(League.of(TestNeo4j.graph()), file -> Files.newOutputStream(folder.resolve(file)), Progress.NONE);
    }

    private List<NamedCsvRecord> rows(String file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(String cypher) {
        return TestNeo4j.graph().ask(Statement.of("count", cypher)).asLong();
    }

    @Test
    void everyLinkIsARow() throws IOException {
        export(LeagueFormat.CSV);

        var links = rows("links.csv");
        for (var kind : List.of("ON_ROSTER", "ON_STAFF", "DRAFTED_BY", "TRADED_TO", "COACHED_BY")) {
            assertThat(links.stream().filter(row -> row.getField("kind").equals(kind)))
                    .as(kind)
                    .hasSize((int) count("RETURN COUNT { ()-[:" + kind + "]->() }"));
        }
        assertThat(links.stream().map(row -> row.getField("id"))).doesNotHaveDuplicates();
        var entities =
                rows("entities.csv").stream().map(row -> row.getField("id")).toList();
        assertThat(entities).hasSize((int) count("RETURN COUNT { (:Person) } + COUNT { (:Team) }"));
        assertThat(links.stream().map(row -> row.getField("from_id"))).allMatch(entities::contains);
        assertThat(links.stream().map(row -> row.getField("to_id"))).allMatch(entities::contains);
    }

    @Test
    void tellsTheTradeOfAkersAsTheFilesDo() throws IOException {
        export(LeagueFormat.CSV);

        // trades.csv and trade_legs.csv: on 2023-09-20, a day, from the Rams to the Vikings.
        var trade = rows("links.csv").stream()
                .filter(row -> row.getField("kind").equals("TRADED_TO")
                        && row.getField("from_id").equals("Player:cam-akers")
                        && row.getField("start").startsWith("2023"))
                .toList();
        assertThat(trade).hasSize(1);
        assertThat(List.of(
                        trade.get(0).getField("start"),
                        trade.get(0).getField("start_precision"),
                        trade.get(0).getField("end"),
                        trade.get(0).getField("to_name"),
                        trade.get(0).getField("derived")))
                .containsExactly("2023-09-20", "DAY", "2023-09-20", "Minnesota Vikings", "false");
        assertThat(trade.get(0).getField("terms")).startsWith("from Los Angeles Rams");
    }

    @Test
    void networkXReadsTheSameNumbers() throws Exception {
        assumeTrue(runs("import networkx"), "Python has no networkx");
        export(LeagueFormat.GRAPHML);
        export(LeagueFormat.GEXF);

        for (var format : List.of("graphml", "gexf")) {
            var script = "import networkx as n; g = n.read_%s('%s'); print(g.number_of_nodes(), g.number_of_edges())"
                    .formatted(format, folder.resolve("league." + format));
            assertThat(printed(script))
                    .as(format)
                    .isEqualTo(count("RETURN COUNT { (:Person) } + COUNT { (:Team) }") + " "
                            + count("RETURN COUNT { ()-[:ON_ROSTER|ON_STAFF|DRAFTED_BY|TRADED_TO|COACHED_BY]->() }"));
        }
    }

    private static boolean runs(String script) {
        try {
            return new ProcessBuilder("python3", "-c", script).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String printed(String script) throws IOException, InterruptedException {
        var python = new ProcessBuilder("python3", "-c", script)
                .redirectErrorStream(true)
                .start();
        var text = new String(python.getInputStream().readAllBytes(), UTF_8).strip();
        python.waitFor(1, TimeUnit.MINUTES);
        return text;
    }

    @Test
    void theStoreIsInTheFilesOfNeo4jWithEveryProperty() throws IOException {
        export(LeagueFormat.NEO4J);

        var nodes = 0L;
        var links = 0L;
        var cells = 0L;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith("-header.csv"))
                    .toList()) {
                var data = Path.of(file.toString().replace("-header.csv", ".csv"));
                try (var rows = CsvReader.builder().ofCsvRecord(data)) {
                    var all = rows.stream().toList();
                    nodes += data.getFileName().toString().contains("-") ? 0 : all.size();
                    links += data.getFileName().toString().contains("-") ? all.size() : 0;
                    cells += all.stream()
                            .mapToLong(row -> row.getFields().stream()
                                    .skip(2)
                                    .filter(cell -> !cell.isEmpty())
                                    .count())
                            .sum();
                }
            }
        }
        assertThat(nodes).isEqualTo(count("RETURN COUNT { () }"));
        assertThat(links).isEqualTo(count("RETURN COUNT { ()-->() }"));
        assertThat(cells)
                .isEqualTo(properties("MATCH (n) RETURN properties(n)")
                        + properties("MATCH ()-[n]->() RETURN properties(n)"));
        assertThat(Files.readString(folder.resolve("Person-header.csv")))
                .contains(":ID(Person),:LABEL", "birthDate:date");
        assertThat(Files.readString(folder.resolve("import.sh"))).contains("--nodes=Person-header.csv,Person.csv");
    }

    /** How many properties there are that CSV can hold: neither empty texts nor lists of nothing or of one. */
    private static long properties(String cypher) {
        var found = new long[1];
        TestNeo4j.graph().stream(
                Statement.of("properties", cypher),
                row -> row.get(0).values().forEach(value -> found[0] += isHeld(value) ? 1 : 0));
        return found[0];
    }

    private static boolean isHeld(Value value) {
        return !List.of("", List.of(), List.of("")).contains(value.asObject());
    }

    @Test
    void comesByAddressAsItIsWritten() {
        var answer = ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/league/links.csv")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sideline-links.csv\"");
        var links = answer.body().lines().count() - 1;
        assertThat(answer.headers().firstValue("Sideline-Links")).hasValue(String.valueOf(links));
        assertThat(ApiServer.send(HttpRequest.newBuilder(ApiServer.uri("/league/league.doc")))
                        .statusCode())
                .isEqualTo(404);
    }
}
