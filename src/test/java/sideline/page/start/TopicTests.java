package sideline.page.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody typed, read as a name and a topic. */
class TopicTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mcvay coaching tree                 | TREE  | mcvay
            Sean McVay’s coaching tree?         | TREE  | sean mcvay
            the coaching tree of Bill Walsh     | TREE  | bill walsh
            reid tree                           | TREE  | reid
            akers trade                         | TRADE | akers
            The  Cam Akers trade                | TRADE | cam akers
            trades of the rams                  | TRADE | the rams
            """)
    void readsANameAndATopic(String text, Topic topic, String name) {
        assertThat(topic.name(text)).hasValue(name);
    }

    @Test
    void leavesOtherTextsAlone() {
        assertThat(Topic.TREE.name("akers")).isEmpty();
        assertThat(Topic.TREE.name("tree")).isEmpty();
        assertThat(Topic.TRADE.name("trademark")).isEmpty();
    }
}
