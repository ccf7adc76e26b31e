package sideline.ingest.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.ingest.csv.Notation;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.csv.Row;
import sideline.ingest.league.Column;
import sideline.ingest.league.CsvFile;
import sideline.ingest.league.SidelineFormat;
import sideline.ingest.league.Stated;

/**
 * A row that an editor states.
 *
 * @param file the file of Sideline's own format that has such rows
 * @param argument where it stands among what the editor sent, for messages: {@code input.legs[1]}
 * @param fields texts by property, {@code firstSeason}; what is not known is absent
 */
public record GivenRow(String file, String argument, Map<String, String> fields) {

    public GivenRow {
        fields = Map.copyOf(fields);
    }

    /** The file that the row belongs to. */
    CsvFile form() {
        return SidelineFormat.file(file);
    }

    /**
     * The row as an import would read it.
     *
     * @param problems takes what does not fit
     */
    Stated stated(List<Problem> problems) {
        var form = form();
        var values = new HashMap<String, Object>();
        var texts = new HashMap<String, String>();
        form.columns().forEach(column -> texts.put(column.name(), plain(column, problems)));
        var row = new Row(
                new Place(argument, 0), column -> texts.getOrDefault(column, ""), Notation.STRICT, problems::add);
        form.columns().forEach(column -> column.read(row, values));
        return new Stated(form, row.place(), values);
    }

    /** What a field says, ids without their types. */
    private String plain(Column column, List<Problem> problems) {
        var text = fields.getOrDefault(column.property(), "");
        var referred = column.refers();
        var colon = text.indexOf(':');
        if (referred == null || colon < 0) {
            return text;
        }
        var types = TypedIds.of(referred);
        var plain = new ArrayList<String>();
        for (var id : text.split(";")) {
            var at = id.indexOf(':');
            if (at >= 0 && !types.contains(id.substring(0, at))) {
                problems.add(Problem.at(
                        new Place(argument, 0),
                        column.name(),
                        "the id '" + id + "' begins with '" + id.substring(0, at) + "'; here it names a "
                                + String.join(" or ", types)));
            }
            plain.add(id.substring(at + 1));
        }
        return String.join(";", plain);
    }
}
