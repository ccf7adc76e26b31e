package sideline.edit;

import java.util.List;
import sideline.ingest.edit.GivenRow;

/**
 * Who says what an editor writes.
 *
 * @param id the source's id, plain
 * @param rows the source's own row where it is new
 */
record Source(String id, List<GivenRow> rows) {

    /**
     * The source that an edit names.
     *
     * @param number the number of the edit's change, of which a new source's id is made
     */
    static Source of(Input given, long number) {
        if (given.has("id")) {
            var id = given.text("id");
            if (id.indexOf(':') >= 0 && !id.startsWith("Source:")) {
                throw EditException.badInput("source.id", "'" + id + "' is no id of a source.");
            }
            return new Source(id.substring(id.indexOf(':') + 1), List.of());
        }
        var input = Input.of("source.new", given.values().get("new"));
        var id = "edit-" + number;
        var fields = input.texts();
        fields.put("id", id);
        fields.put("datePrecision", input.has("date") ? "DAY" : "UNKNOWN");
        return new Source(id, List.of(new GivenRow("sources.csv", "source.new", fields)));
    }
}
