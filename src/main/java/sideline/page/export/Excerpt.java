package sideline.page.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sideline.page.Content;
import sideline.page.Page;
import sideline.page.ask.Entity;
import sideline.page.export.format.CsvTable;
import sideline.page.export.format.CsvTable.Table;
import sideline.page.export.format.EntityRow;
import sideline.page.export.format.Gexf;
import sideline.page.export.format.GraphMl;
import sideline.page.export.format.GraphWriter;
import sideline.page.export.format.LinkRow;
import sideline.page.frame.Form;

/**
 * What one answer shows, as it is taken away.
 *
 * @param title what it is called in files
 * @param entities those whom the links join, each once
 * @param links the links, each with an id of its own
 */
public record Excerpt(String title, List<EntityRow> entities, List<LinkRow> links) {

    public Excerpt {
        entities = List.copyOf(entities);
        links = List.copyOf(links);
    }

    /** Links, and whom they join; who is not among the entities is known by what the links tell. */
    public static Excerpt of(String title, Collection<Entity> entities, Collection<LinkRow> links) {
        var rows = new LinkedHashMap<String, EntityRow>();
        entities.forEach(entity -> rows.putIfAbsent(entity.id(), EntityRow.of(entity)));
        var unique = new LinkedHashMap<String, LinkRow>();
        for (var link : links) {
            unique.putIfAbsent(link.id(), link);
            add(rows, link.from());
            add(rows, link.to());
        }
        return new Excerpt(title, List.copyOf(rows.values()), List.copyOf(unique.values()));
    }

    private static void add(Map<String, EntityRow> rows, LinkRow.End end) {
        rows.putIfAbsent(end.id(), new EntityRow(end.id(), end.kind(), end.name(), "", "", "", "", "", ""));
    }

    /** The page with the forms of tables and graphs. */
    public Page in(Page page) {
        return page.in(Form.CSV, content(out -> new CsvTable(out, Table.LINKS, CsvTable.PLAIN)))
                .in(Form.ENTITIES, content(out -> new CsvTable(out, Table.ENTITIES, CsvTable.PLAIN)))
                .in(Form.SPREADSHEET, content(out -> new CsvTable(out, Table.LINKS, CsvTable::forSpreadsheets)))
                .in(Form.GEXF, content(out -> new Gexf(out, title)))
                .in(Form.GRAPHML, content(out -> new GraphMl(out, title)));
    }

    private interface Opening {
        GraphWriter to(OutputStream out) throws IOException;
    }

    private Content content(Opening opening) {
        return out -> {
            try (var writer = opening.to(out)) {
                for (var entity : entities) {
                    writer.entity(entity);
                }
                for (var link : links) {
                    writer.link(link);
                }
            }
        };
    }
}
