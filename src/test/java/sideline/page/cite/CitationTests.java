package sideline.page.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Citations as those who use them want them, with every mark that means something there. */
class CitationTests {

    private static final Citation AKERS = new Citation(
            "sideline-cam-akers-kevin-oconnell",
            "Cam Akers and Kevin O'Connell",
            "Kevin O'Connell coached Cam Akers, 2023–25.",
            "https://example.org/link/cam-akers/kevin-oconnell?v=1.20261128.9a719999",
            LocalDate.of(2026, 11, 28),
            LocalDate.of(2026, 11, 29));

    private static final Citation MARKS = new Citation(
            "key",
            "A|B {C} [D] ''E'' <F>",
            "50 % of #1 & $2_3 ~ ^ \\ {x} *y* `z`",
            "https://example.org/link/a/b",
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 2));

    @Test
    void aSentenceTellsWhoseItIsOfWhichDayAndWhere() {
        assertThat(AKERS.sentence())
                .isEqualTo("Kevin O'Connell coached Cam Akers, 2023–25 (Sideline, data of 28 November 2026,"
                        + " https://example.org/link/cam-akers/kevin-oconnell?v=1.20261128.9a719999).");
        assertThat(MARKS.markdown())
                .isEqualTo("50 % of #1 &amp; $2\\_3 ~ ^ \\\\ {x} \\*y\\* \\`z\\`"
                        + " ([Sideline](https://example.org/link/a/b), data of 1 May 2026).");
    }

    /** Every brace in a pair, every mark of LaTeX escaped: btxdoc, section 3; LaTeX companion, table 3.1. */
    @Test
    void bibtexKeepsItsBracesInPairs() {
        assertThat(AKERS.bibtex()).isEqualTo("""
                @misc{sideline-cam-akers-kevin-oconnell,
                  author  = {{Sideline}},
                  title   = {{Cam Akers and Kevin O'Connell}},
                  year    = {2026},
                  month   = nov,
                  url     = {https://example.org/link/cam-akers/kevin-oconnell?v=1.20261128.9a719999},
                  urldate = {2026-11-29},
                  note    = {Kevin O'Connell coached Cam Akers, 2023–25.}
                }
                """);
        var marks = MARKS.bibtex();
        assertThat(marks)
                .contains("50 \\% of \\#1 \\& \\$2\\_3 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}"
                        + " \\textbraceleft{}x\\textbraceright{}");
        assertThat(marks.chars().filter(each -> each == '{').count())
                .isEqualTo(marks.chars().filter(each -> each == '}').count());
    }

    /** Wikipedia, "Template:Cite web": pipes and brackets in titles are escaped. */
    @Test
    void wikipediaSeesNoMarkupInTitles() {
        assertThat(AKERS.wikipedia())
                .startsWith("{{cite web |url=https://example.org/link/cam-akers/kevin-oconnell?v=1.20261128.9a719999"
                        + " |title=Cam Akers and Kevin O'Connell |website=Sideline |date=28 November 2026"
                        + " |access-date=29 November 2026 |quote=Kevin O'Connell");
        assertThat(MARKS.wikipedia())
                .contains("|title=A{{!}}B &#123;C&#125; &#91;D&#93; &#39;&#39;E&#39;&#39; &lt;F&gt; |");
    }

    /** The schema csl-data.json of citation-style-language/schema: id and type are required, dates are parts. */
    @Test
    void cslIsAListOfItems() {
        var items = JsonMapper.builder().build().readTree(AKERS.csl());
        var item = items.path(0);

        assertThat(items.size()).isEqualTo(1);
        assertThat(item.path("type").asString()).isEqualTo("webpage");
        assertThat(item.path("id").asString()).isEqualTo("sideline-cam-akers-kevin-oconnell");
        assertThat(item.path("URL").asString()).startsWith("https://example.org/link/");
        assertThat(item.path("issued").path("date-parts").toString()).isEqualTo("[[2026,11,28]]");
        assertThat(item.path("author").path(0).path("literal").asString()).isEqualTo("Sideline");
    }

    @Test
    void anAddressEndsWhereItEnds() {
        assertThat(Escapes.address("https://example.org/a b?c=d|e)")).isEqualTo("https://example.org/a%20b?c=d%7Ce%29");
    }
}
