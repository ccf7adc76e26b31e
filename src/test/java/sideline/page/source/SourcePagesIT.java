package sideline.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.page.Pages.get;
import static sideline.page.Pages.html;

import org.junit.jupiter.api.Test;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** Pages of sources of the starter league; what they must say stands in sources.csv and claims.csv. */
@InLeague(Kind.STARTER)
class SourcePagesIT {

    @Test
    void tellsWhatASourceStates() {
        assertThat(html("/sources/article-2"))
                .contains("Rams send Cam Akers to the Vikings for a swap of 2026 picks", "20 September 2023")
                .contains("/person/cam-akers", "/trade/2023-09-20-cam-akers", "another source says otherwise")
                .contains("The Los Angeles Rams are trading veteran running back Cam Akers to the Minnesota Vikings");
        assertThat(get("/sources/article-2.csv").body()).contains("Trade:2023-09-20-cam-akers,");
        assertThat(get("/sources/article-2.md").body()).contains("# Rams send Cam Akers");
        assertThat(get("/sources/no-such-source").statusCode()).isEqualTo(404);
    }
}
