package sideline.page.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sideline.page.export.format.CsvTable;
import sideline.page.export.format.CsvTable.Table;

/** The files in which the league is given away by address. */
enum Download {
    GRAPHML(
            "league.graphml",
            "application/graphml+xml",
            LeagueFormat.GRAPHML,
            "GraphML",
            "for NetworkX, igraph, yEd, JGraphT"),
    GEXF("league.gexf", "application/gexf+xml", LeagueFormat.GEXF, "GEXF 1.3", "over time, for Gephi and Gephi Lite"),
    LINKS("links.csv", "text/csv;charset=UTF-8", LeagueFormat.CSV, "CSV, links", "a row a link, RFC 4180"),
    ENTITIES("entities.csv", "text/csv;charset=UTF-8", LeagueFormat.CSV, "CSV, people and franchises", "a row each"),
    SPREADSHEET(
            "links-spreadsheet.csv",
            "text/csv;charset=UTF-8",
            LeagueFormat.CSV,
            "CSV for spreadsheets, links",
            "what looks like a formula has an apostrophe"),
    JSON("league.json", "application/json", LeagueFormat.JSON, "JSON", "for scripts"),
    NEO4J("neo4j.zip", "application/zip", LeagueFormat.NEO4J, "Neo4j", "the store itself, for neo4j-admin");

    private final String file;
    private final String type;
    private final LeagueFormat format;
    private final String label;
    private final String use;

    Download(String file, String type, LeagueFormat format, String label, String use) {
        this.file = file;
        this.type = type;
        this.format = format;
        this.label = label;
        this.use = use;
    }

    /** The one whose address ends so. */
    static Optional<Download> named(String file) {
        return Arrays.stream(values()).filter(each -> each.file.equals(file)).findFirst();
    }

    String file() {
        return file;
    }

    String type() {
        return type;
    }

    LeagueFormat format() {
        return format;
    }

    String label() {
        return label;
    }

    String use() {
        return use;
    }

    String href() {
        return "/league/" + file;
    }

    /** Writes the one file. */
    void write(League league, OutputStream out) throws IOException {
        UnaryOperator<String> cell = this == SPREADSHEET ? CsvTable::forSpreadsheets : CsvTable.PLAIN;
        if (format == LeagueFormat.CSV) {
            var size = league.size();
            try (var csv = new CsvTable(out, this == ENTITIES ? Table.ENTITIES : Table.LINKS, cell)) {
                league.write(csv, size, Progress.NONE);
            }
        } else {
            format.write(league, name -> out, Progress.NONE);
        }
    }
}
