package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page becomes a file of its own. */
class StandAloneTests {

    private static final String PAGE = """
            <html><head><link rel="stylesheet" href="/css/a.css?v=1"><link rel="alternate" href="/x.md">
            <script type="module" src="/js/a.js"></script></head>
            <body><header class="mast"><form action="/">ask</form></header>
            <main id="main"><h1>Two ways</h1><p>Tom &amp; <a href="/person/x">X</a> <a href="#source-1">1</a></p>
            <nav class="take"><a href="/x.csv">CSV</a></nav></main></body></html>
            """;

    private static final String CSS = "@media print { nav { display: none; } }";

    @Test
    void hasItsStylesAndNoAddressThatLeadsNowhere() {
        var file = new StandAlone(path -> path.equals("/css/a.css?v=1") ? CSS : "", "").of(PAGE);

        assertThat(file)
                .contains(
                        "<style>\n@media all { nav { display: none; } }</style>",
                        "<a>X</a>",
                        "<a href=\"#source-1\">1</a>")
                .doesNotContain("script", "<form", "take", "href=\"/");
    }

    @Test
    void leadsToThePublicSite() {
        var file = new StandAlone(path -> "", "https://sideline.example/").of(PAGE);

        assertThat(file).contains("<a href=\"https://sideline.example/person/x\">X</a>");
    }

    @Test
    void saysWhatAPageSays() {
        assertThat(StandAlone.text(PAGE)).isEqualTo("Two ways\nTom & X 1");
    }
}
