package sideline.page.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import sideline.graph.Graph;
import sideline.graph.Statement;

/**
 * The store as it is, in the files that {@code neo4j-admin database import} takes: for each kind of node and of relationship
 * the rows and, apart, their header, which is known last because it names the types of what was seen.
 */
final class StoreFiles {

    /** Stands in no text of the store, unlike the semicolon, which divides lists by default. */
    private static final char BETWEEN = '\u001F';

    private final Graph graph;

    StoreFiles(Graph graph) {
        this.graph = graph;
    }

    /** Nodes of one label, or relationships of one type between two labels, with the keys of their properties. */
    private record Kind(String name, String from, String to, Set<String> keys) {

        boolean isNode() {
            return from.isEmpty();
        }

        String file() {
            return isNode() ? name : name + "-" + from + "-" + to;
        }
    }

    void write(Destination to, Progress progress) throws IOException {
        var kinds = new ArrayList<>(kinds("store-nodes"));
        kinds.addAll(kinds("store-links"));
        var script = new ArrayList<String>();
        for (var kind : kinds) {
            var header = rows(kind, to, progress);
            try (var csv = csv(to, kind.file() + "-header.csv")) {
                csv.writeRecord(header);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            script.add("  --" + (kind.isNode() ? "nodes=" : "relationships=") + kind.file() + "-header.csv,"
                    + kind.file() + ".csv");
        }
        try (var out = new OutputStreamWriter(to.begin("import.sh"), UTF_8)) {
            out.write(script(script));
        }
    }

    private static String script(List<String> files) {
        return "#!/bin/sh\n# Fills an empty database of a stopped Neo4j: sh import.sh [database]\ncd \"$(dirname \"$0\")\" || exit 1\n"
                + "exec neo4j-admin database import full \"${1:-neo4j}\" --overwrite-destination --id-type=string"
                + " --array-delimiter=U+001F --multiline-fields=true \\\n"
                + String.join(" \\\n", files) + "\n";
    }

    private List<Kind> kinds(String file) {
        var kinds = new LinkedHashMap<List<String>, Kind>();
        graph.stream(ExportFiles.statement(file), row -> {
            var name = List.of(
                    row.get(0).asString(), row.get(1).asString(), row.get(2).asString());
            kinds.computeIfAbsent(name, key -> new Kind(key.get(0), key.get(1), key.get(2), new LinkedHashSet<>()))
                    .keys()
                    .addAll(row.get(3).asList(Value::asString));
        });
        return List.copyOf(kinds.values());
    }

    /** Writes the rows; gives the header. */
    private List<String> rows(Kind kind, Destination to, Progress progress) throws IOException {
        var types = new LinkedHashMap<String, String>();
        kind.keys().stream().sorted().forEach(key -> types.put(key, ""));
        progress.begin(kind.file(), -1);
        try (var csv = csv(to, kind.file() + ".csv")) {
            graph.stream(statement(kind), row -> {
                csv.writeRecord(cells(row, types));
                progress.advance(1);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return header(kind, types);
    }

    private static CsvWriter csv(Destination to, String file) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(to.begin(file), UTF_8), 1 << 16));
    }

    // Labels, types and keys are of the store; they cannot be parameters.
    private static Statement statement(Kind kind) {
        var text = kind.isNode()
                ? "MATCH (n:%s) RETURN coalesce(n.id, toString(n.season), elementId(n)) AS id, labels(n) AS labels, properties(n) AS all"
                        .formatted(quoted(kind.name()))
                : ("MATCH (a:%s)-[r:%s]->(b:%s) RETURN coalesce(a.id, toString(a.season), elementId(a)) AS from,"
                                + " coalesce(b.id, toString(b.season), elementId(b)) AS to, properties(r) AS all")
                        .formatted(quoted(kind.from()), quoted(kind.name()), quoted(kind.to()));
        return Statement.of("export " + kind.file(), text);
    }

    private static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static List<String> cells(List<Value> row, Map<String, String> types) {
        var cells = new ArrayList<String>(types.size() + 2);
        cells.add(row.get(0).asString());
        cells.add(text(row.get(1)));
        var properties = row.get(2);
        types.replaceAll((key, type) -> {
            var value = properties.get(key);
            cells.add(value.isNull() ? "" : text(value));
            return type.isEmpty() && !value.isNull() ? type(value) : type;
        });
        return cells;
    }

    private static String text(Value value) {
        return type(value).endsWith("[]") ? list(value) : value.asObject().toString();
    }

    private static String list(Value value) {
        return String.join(
                String.valueOf(BETWEEN), value.asList(each -> each.asObject().toString()));
    }

    private static String type(Value value) {
        return switch (value.type().name()) {
            case "INTEGER" -> "long";
            case "FLOAT" -> "double";
            case "BOOLEAN" -> "boolean";
            case "DATE" -> "date";
            case "DATE_TIME" -> "datetime";
            case "LIST OF ANY?" -> (value.isEmpty() ? "string" : type(value.get(0))) + "[]";
            default -> "string";
        };
    }

    private static List<String> header(Kind kind, Map<String, String> types) {
        var header = new ArrayList<String>();
        header.add(kind.isNode() ? ":ID(" + kind.name() + ")" : ":START_ID(" + kind.from() + ")");
        header.add(kind.isNode() ? ":LABEL" : ":END_ID(" + kind.to() + ")");
        types.forEach((key, type) -> header.add(key + ":" + (type.isEmpty() ? "string" : type)));
        return header;
    }
}
