package sideline.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.http.MediaType;

/** The forms in which a page's answer can be had: by the ending of the address, or by the header {@code Accept}. */
public enum Form {
    /** The page itself, which has no ending. */
    HTML("", "Page", "text/html"),
    /** The same words for notes and newsroom systems. */
    MARKDOWN("md", "Markdown", "text/markdown"),
    /** The API's answer with its question. */
    JSON("json", "JSON", "application/json"),
    /** The links as rows, RFC 4180. */
    CSV("csv", "CSV", "text/csv"),
    /** Those whom the links join, as rows. */
    ENTITIES("entities.csv", "CSV, people and teams", "text/csv"),
    /** The links as rows in which no spreadsheet sees a formula. */
    SPREADSHEET("spreadsheet.csv", "CSV for spreadsheets", "text/csv"),
    /** The picture of the answer. */
    SVG("svg", "SVG picture", "image/svg+xml"),
    /** The picture of the answer, 1200 by 630 pixels, for previews. */
    PNG("png", "Preview picture", "image/png"),
    /** The links as a graph over time, GEXF 1.3. */
    GEXF("gexf", "GEXF", "application/gexf+xml"),
    /** The links as a graph. */
    GRAPHML("graphml", "GraphML", "application/graphml+xml"),
    /** The answer as an entry of a bibliography. */
    BIBTEX("bib", "BibTeX", "application/x-bibtex"),
    /** The same for the Citation Style Language. */
    CSL("csl.json", "CSL-JSON", "application/vnd.citationstyles.csl+json");

    private final String ending;
    private final String label;
    private final String type;

    Form(String ending, String label, String type) {
        this.ending = ending;
        this.label = label;
        this.type = type;
    }

    /** What stands behind the point at the end of the address; empty for the page itself. */
    public String ending() {
        return ending;
    }

    /** What the form is called in menus. */
    public String label() {
        return label;
    }

    /** The media type without parameters. */
    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** Whether a browser keeps it instead of showing it. */
    public boolean isFile() {
        return switch (this) {
            case CSV, ENTITIES, SPREADSHEET, GEXF, GRAPHML, BIBTEX, CSL -> true;
            default -> false;
        };
    }

    /** The value of the header {@code Cache-Control}: pictures are dear and may be old for a while, all else is asked again. */
    public String caching() {
        return this == PNG ? "public, max-age=1800" : "no-cache";
    }

    /** The form that a request wants: by the ending of its path, else by its header {@code Accept}. */
    public static Form of(HttpServletRequest request) {
        return Wanted.of(request).form();
    }

    /** A path without the ending of a form. */
    public static String bare(String path) {
        return ending(path).cut(path);
    }

    /** The value of the header {@code Content-Type}; text is in UTF-8. */
    public String contentType() {
        return this == PNG ? type : type + ";charset=UTF-8";
    }

    /** The address of the same answer in this form; the ending stands before the query string. */
    public String address(String path) {
        var question = path.indexOf('?');
        var end = question < 0 ? path.length() : question;
        return this == HTML ? path : path.substring(0, end) + "." + ending + path.substring(end);
    }

    /** The form with whose ending a path ends, the longest; the page itself where none fits. */
    static Form ending(String path) {
        return Arrays.stream(values())
                .filter(form -> form != HTML && path.endsWith("." + form.ending))
                .max(Comparator.comparingInt(form -> form.ending.length()))
                .orElse(HTML);
    }

    /** A path without the form's ending. */
    String cut(String path) {
        return this == HTML ? path : path.substring(0, path.length() - ending.length() - 1);
    }
}
