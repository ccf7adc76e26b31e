package sideline.page.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sideline.page.export.format.CsvTable;
import sideline.page.export.format.CsvTable.Table;
import sideline.page.export.format.EntityRow;
import sideline.page.export.format.Gexf;
import sideline.page.export.format.GraphMl;
import sideline.page.export.format.GraphWriter;
import sideline.page.export.format.JsonGraph;
import sideline.page.export.format.LinkRow;

/** The formats in which the whole league can be taken away. */
public enum LeagueFormat {
    /** {@code league.graphml}. */
    GRAPHML {
        @Override
        public void write(League league, Destination to, Progress progress) throws IOException {
            one(league, to, "league.graphml", GraphMl::new, progress);
        }
    },
    /** {@code league.gexf}. */
    GEXF {
        @Override
        public void write(League league, Destination to, Progress progress) throws IOException {
            one(league, to, "league.gexf", Gexf::new, progress);
        }
    },
    /** {@code entities.csv} and {@code links.csv}. */
    CSV {
        @Override
        public void write(League league, Destination to, Progress progress) throws IOException {
            var size = league.size();
            try (var entities = new BufferedOutputStream(to.begin("entities.csv"), BUFFER);
                    var links = new BufferedOutputStream(to.begin("links.csv"), BUFFER);
                    var both = new Tables(List.of(
                            new CsvTable(entities, Table.ENTITIES, CsvTable.PLAIN),
                            new CsvTable(links, Table.LINKS, CsvTable.PLAIN)))) {
                league.write(both, size, progress);
            }
        }
    },
    /** {@code league.json}. */
    JSON {
        @Override
        public void write(League league, Destination to, Progress progress) throws IOException {
            one(league, to, "league.json", JsonGraph::new, progress);
        }
    },
    /** The store as it is, for {@code neo4j-admin database import}. */
    NEO4J {
        @Override
        public void write(League league, Destination to, Progress progress) throws IOException {
            league.store().write(to, progress);
        }
    };

    private static final int BUFFER = 1 << 16;

    /** Writes the whole league. */
    public abstract void write(League league, Destination to, Progress progress) throws IOException;

    private interface Opening {
        GraphWriter to(OutputStream out, String title) throws IOException;
    }

    private static void one(League league, Destination to, String file, Opening opening, Progress progress)
            throws IOException {
        var size = league.size();
        try (var out = new BufferedOutputStream(to.begin(file), BUFFER);
                var writer = opening.to(out, size.title())) {
            league.write(writer, size, progress);
        }
    }

    /** Tables that are written side by side. */
    private record Tables(List<CsvTable> all) implements GraphWriter {

        @Override
        public void entity(EntityRow entity) {
            all.forEach(table -> table.entity(entity));
        }

        @Override
        public void link(LinkRow link) {
            all.forEach(table -> table.link(link));
        }

        @Override
        public void close() throws IOException {
            for (var table : all) {
                table.close();
            }
        }
    }
}
