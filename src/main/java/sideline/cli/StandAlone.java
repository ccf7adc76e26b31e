package sideline.cli;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Makes a page a file of its own: styles within it, printed form, no script, and no address that leads nowhere. */
final class StandAlone {

    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "<script\\b.*?</script>|<link rel=\"(?:alternate|canonical|icon)\"[^>]*>|<meta (?:property|name)=\"(?:og|twitter):[^>]*>|<header class=\"mast\">.*?</header>"
                    + "|<a class=\"skip\".*?</a>|<nav\\b.*?</nav>|<form\\b.*?</form>|<button\\b.*?</button>",
            Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile(" href=\"(/[^\"]*)\"");
    private static final Pattern MAIN = Pattern.compile("<main\\b.*?</main>", Pattern.DOTALL);

    private final Function<String, String> files;
    private final String publicUrl;

    /**
     * Makes files.
     *
     * @param files gives the text of an address of the site
     * @param publicUrl where the site is for everybody; empty when it is nowhere
     */
    StandAlone(Function<String, String> files, String publicUrl) {
        this.files = files;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** The page as a file. */
    String of(String page) {
        var styled = STYLE.matcher(page).replaceAll(this::style);
        var bare = LEFT_OUT.matcher(styled).replaceAll("");
        return LOCAL.matcher(bare).replaceAll(this::link).replaceAll("(?m)^\\s*\\n", "");
    }

    private String style(MatchResult link) {
        // A file is a report: it looks as the page does when it is printed.
        var css = files.apply(HtmlUtils.htmlUnescape(link.group(1))).replace("@media print", "@media all");
        return Matcher.quoteReplacement("<style>\n" + css + "</style>");
    }

    private String link(MatchResult link) {
        return publicUrl.isEmpty() ? "" : Matcher.quoteReplacement(" href=\"" + publicUrl + link.group(1) + "\"");
    }

    /** What a page says, without its marks. */
    static String text(String page) {
        var main = MAIN.matcher(page);
        var body = main.find() ? LEFT_OUT.matcher(main.group()).replaceAll("") : "";
        return HtmlUtils.htmlUnescape(
                        body.replaceAll("<(?:li|p|h1|h2)\\b[^>]*>", "\n").replaceAll("<[^>]+>", ""))
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }
}
