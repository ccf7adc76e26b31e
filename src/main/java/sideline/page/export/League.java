package sideline.page.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import sideline.graph.Graph;
import sideline.page.ask.Kind;
import sideline.page.export.format.EntityRow;
import sideline.page.export.format.GraphWriter;
import sideline.page.export.format.LinkRow;
import sideline.page.export.format.Stretch;

/** The whole league as it is taken away: everybody, every franchise, and every link that is stored. */
public final class League {

    /** A reader that takes the rows slowly, over a thin line, is waited for. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final List<String> ENTITIES = List.of("people", "teams");

    private final Graph graph;

    private League(Graph graph) {
        this.graph = graph;
    }

    /** The league of a graph. */
    public static League of(Graph graph) {
        return new League(graph.within(PATIENCE));
    }

    /**
     * How much there is.
     *
     * @param version grows with every committed write
     * @param importedAt the moment in UTC; empty before the first import
     * @param entities people and franchises
     * @param links the links of each kind
     */
    public record Size(long version, String importedAt, long entities, Map<Kind, Long> links) {

        /** All links. */
        public long allLinks() {
            return links.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What the league is called in files. */
        String title() {
            return "Sideline league, version " + version + (importedAt.isEmpty() ? "" : ", data of " + importedAt);
        }
    }

    /** How much there is at this moment. */
    public Size size() {
        var sizes = new ArrayList<Size>();
        graph.stream(ExportFiles.statement("counts"), row -> {
            var links = new LinkedHashMap<Kind, Long>();
            links.put(Kind.ON_ROSTER, row.get(3).asLong(0));
            links.put(Kind.ON_STAFF, row.get(4).asLong(0));
            links.put(Kind.DRAFTED_BY, row.get(5).asLong(0));
            links.put(Kind.TRADED_TO, row.get(6).asLong(0));
            links.put(Kind.COACHED_BY, row.get(7).asLong(0));
            sizes.add(
                    new Size(row.get(0).asLong(0), text(row.get(1)), row.get(2).asLong(0), links));
        });
        return sizes.isEmpty() ? new Size(0, "", 0, Map.of()) : sizes.get(0);
    }

    /** The days of its weeks and drafts. */
    public Calendar calendar() {
        return Calendar.of(graph, ExportFiles.statement("calendar"));
    }

    /** The store as it is. */
    StoreFiles store() {
        return new StoreFiles(graph);
    }

    /**
     * Writes all of it.
     *
     * @throws IOException when whoever reads is gone
     * @throws ChangedMeanwhileException when something was imported meanwhile
     */
    void write(GraphWriter writer, Size size, Progress progress) throws IOException {
        try {
            progress.begin("people and franchises", size.entities());
            for (var file : ENTITIES) {
                graph.stream(ExportFiles.statement(file), row -> {
                    written(() -> writer.entity(entity(row)));
                    progress.advance(1);
                });
            }
            links(writer, size, progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (size().version() != size.version()) {
            throw new ChangedMeanwhileException();
        }
    }

    private void links(GraphWriter writer, Size size, Progress progress) {
        var calendar = calendar();
        size.links().forEach((kind, count) -> {
            progress.begin(kind.label().toLowerCase(Locale.ROOT), count);
            graph.stream(ExportFiles.statement(kind.name()), row -> {
                written(() -> writer.link(link(kind, row, calendar)));
                progress.advance(1);
            });
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityRow entity(List<Value> row) {
        return new EntityRow(
                row.get(0).asString() + ":" + row.get(1).asString(),
                row.get(0).asString(),
                text(row.get(2)),
                text(row.get(3)),
                text(row.get(4)),
                text(row.get(5)),
                text(row.get(6)),
                text(row.get(7)),
                sources(row.get(8)));
    }

    private static LinkRow link(Kind kind, List<Value> row, Calendar calendar) {
        return new LinkRow(
                kind.name() + ":" + row.get(0).asString(),
                kind,
                end(row, 1),
                end(row, 4),
                when(row, calendar),
                text(row.get(13)),
                text(row.get(14)),
                text(row.get(15)),
                sources(row.get(16)));
    }

    private static LinkRow.End end(List<Value> row, int at) {
        var kind = row.get(at + 2).asString();
        return new LinkRow.End(kind + ":" + row.get(at).asString(), text(row.get(at + 1)), kind);
    }

    private static Stretch when(List<Value> row, Calendar calendar) {
        var season = row.get(7).asInt();
        var first = week(row.get(8));
        return switch (row.get(10).asString()) {
            case "MOVE" -> Calendar.day(row.get(11).asString(null), row.get(12).asString(null));
            case "DRAFT" -> calendar.draft(season);
            case "GOING_ON" -> calendar.goingOn(season, first);
            case "KNOWN" -> calendar.stay(season, first, week(row.get(9)), true);
            default -> calendar.stay(season, first, week(row.get(9)), false);
        };
    }

    private static @Nullable Integer week(Value value) {
        return value.isNull() ? null : value.asInt();
    }

    private static String text(Value value) {
        return value.isNull() ? "" : value.asObject().toString();
    }

    private static String sources(Value value) {
        return value.isNull() ? "" : value.asList(Value::asString).stream().collect(Collectors.joining(";"));
    }

    /** Something was imported while the league was written, so that the parts do not fit together. */
    public static final class ChangedMeanwhileException extends RuntimeException {
        ChangedMeanwhileException() {
            super("The league changed while it was exported; export it again.");
        }
    }
}
