package sideline.page.export.format;

import java.util.function.Function;

/**
 * One column of a table that is taken away; in graph formats an attribute of nodes or edges.
 *
 * @param name what it is called, {@code from_name}
 * @param type what its values are
 * @param value the value of a row as text; empty where nothing is known
 */
record Column<T>(String name, Type type, Function<T, String> value) {

    /** What values of a column are; the words are those of GraphML. */
    enum Type {
        STRING("string", "string"),
        INT("int", "integer"),
        BOOLEAN("boolean", "boolean");

        private final String graphMl;
        private final String gexf;

        Type(String graphMl, String gexf) {
            this.graphMl = graphMl;
            this.gexf = gexf;
        }

        String graphMl() {
            return graphMl;
        }

        String gexf() {
            return gexf;
        }
    }

    static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, Type.STRING, value);
    }

    String of(T row) {
        return value.apply(row);
    }
}
