package sideline.ingest.csv;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Why a row or a file is refused.
 *
 * @param file the file's name
 * @param line the line on which the row starts, from 1; 0 when the whole file is refused
 * @param column the column's name; null when the whole row or file is refused
 * @param reason what is wrong and what to do, as a sentence without its full stop
 */
public record Problem(String file, long line, @Nullable String column, String reason) {

    public Problem {
        requireNonNull(file);
        requireNonNull(reason);
    }

    public static Problem at(Place place, @Nullable String column, String reason) {
        return new Problem(place.file(), place.line(), column, reason);
    }

    /** The problem as one sentence: file, line, column, what is wrong and what to do. */
    public String sentence() {
        var place = new Place(file, line).toString();
        return (column == null ? place : place + ", column " + column) + ": " + reason + ".";
    }
}
