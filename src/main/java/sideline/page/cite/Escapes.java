package sideline.page.cite;

import java.util.Map;
import java.util.stream.Collectors;

/** How text stands in the languages of citations without meaning anything in them. */
final class Escapes {

    /** The ten marks of LaTeX. Braces have to be in pairs for BibTeX, also escaped ones. */
    private static final Map<Character, String> LATEX = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\textbraceleft{}",
            '}', "\\textbraceright{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '_', "\\_",
            '%', "\\%");

    /** What ends a parameter of a template, begins a link or markup; two apostrophes are italics. */
    private static final Map<Character, String> WIKI = Map.of(
            '&', "&amp;",
            '<', "&lt;",
            '>', "&gt;",
            '[', "&#91;",
            ']', "&#93;",
            '{', "&#123;",
            '}', "&#125;",
            '|', "{{!}}",
            '=', "{{=}}");

    private static final Map<Character, String> MARKDOWN = Map.of(
            '\\', "\\\\",
            '`', "\\`",
            '*', "\\*",
            '_', "\\_",
            '[', "\\[",
            ']', "\\]",
            '<', "&lt;",
            '>', "&gt;",
            '&', "&amp;");

    /** What ends an address in any of them. */
    private static final Map<Character, String> ADDRESS = Map.of(
            ' ', "%20", '|', "%7C", '{', "%7B", '}', "%7D", '[', "%5B", ']', "%5D", '<', "%3C", '>', "%3E", '\\',
            "%5C");

    private Escapes() {}

    static String latex(String text) {
        return escaped(text, LATEX);
    }

    static String wiki(String text) {
        return escaped(text, WIKI).replace("''", "&#39;&#39;");
    }

    static String markdown(String text) {
        return escaped(text, MARKDOWN);
    }

    static String address(String url) {
        return escaped(url, ADDRESS).replace("(", "%28").replace(")", "%29");
    }

    private static String escaped(String text, Map<Character, String> marks) {
        return text.chars()
                .mapToObj(each -> marks.getOrDefault((char) each, String.valueOf((char) each)))
                .collect(Collectors.joining());
    }
}
