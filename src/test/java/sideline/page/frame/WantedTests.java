package sideline.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form a request wants. */
class WantedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /link/a/b                  | ''                                                         | HTML     | /link/a/b
            /link/a/b                  | */*                                                        | HTML     | /link/a/b
            /link/a/b                  | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML | /link/a/b
            /link/a/b                  | application/json                                           | JSON     | /link/a/b
            /link/a/b                  | text/markdown, text/html;q=0.5                             | MARKDOWN | /link/a/b
            /link/a/b                  | application/pdf                                            | HTML     | /link/a/b
            /link/a/b                  | nonsense                                                   | HTML     | /link/a/b
            /link/a/b.md               | text/html                                                  | MARKDOWN | /link/a/b
            /link/a/b.json             | text/html                                                  | JSON     | /link/a/b
            /connections/a/b.csv       | -                                                          | CSV      | /connections/a/b
            /link/a/j.j.-watt          | -                                                          | HTML     | /link/a/j.j.-watt
            /link/a.md/b               | -                                                          | HTML     | /link/a.md/b
            """)
    void readsTheEndingBeforeTheHeader(String path, String accept, Form form, String bare) {
        assertThat(Wanted.of(path, accept == null ? "" : accept)).isEqualTo(new Wanted(bare, form));
    }
}
