package sideline.ingest.csv;

import static java.util.Objects.requireNonNull;

/**
 * Where in the league's files something stands.
 *
 * @param file the file's name
 * @param line the line on which the row starts, from 1; 0 when the file as a whole is meant
 */
public record Place(String file, long line) {

    public Place {
        requireNonNull(file);
    }

    public static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ", line " + line;
    }
}
