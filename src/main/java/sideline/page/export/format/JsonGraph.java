package sideline.page.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON: an object with the lists {@code entities} and {@code links}, whose members have the names of the columns. */
public final class JsonGraph implements GraphWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private boolean inLinks;

    /** A graph of this title, written as it comes. */
    public JsonGraph(OutputStream out, String title) {
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("title", title);
        json.writeArrayPropertyStart("entities");
    }

    @Override
    public void entity(EntityRow entity) {
        write(EntityRow.COLUMNS, entity);
    }

    @Override
    public void link(LinkRow link) {
        beginLinks();
        write(LinkRow.COLUMNS, link);
    }

    private void beginLinks() {
        if (!inLinks) {
            inLinks = true;
            json.writeEndArray();
            json.writeRaw('\n');
            json.writeArrayPropertyStart("links");
        }
    }

    private <T> void write(List<Column<T>> columns, T row) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (var column : columns) {
            var value = column.of(row);
            if (!value.isEmpty()) {
                write(column, value);
            }
        }
        json.writeEndObject();
    }

    private void write(Column<?> column, String value) {
        switch (column.type()) {
            case STRING -> json.writeStringProperty(column.name(), value);
            case INT -> json.writeNumberProperty(column.name(), Integer.parseInt(value));
            case BOOLEAN -> json.writeBooleanProperty(column.name(), Boolean.parseBoolean(value));
        }
    }

    @Override
    public void close() throws IOException {
        beginLinks();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
