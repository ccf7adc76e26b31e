package sideline.ingest;

import java.util.Map;

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
}
