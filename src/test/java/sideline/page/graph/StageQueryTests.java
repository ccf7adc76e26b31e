package sideline.page.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What addresses say of the stage. */
class StageQueryTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /a?view=graph&x=rams,cam-akers&hide=b,a&off=SAME_TEAM,COACHED_BY&sel=c | /a?view=graph&x=rams,cam-akers&hide=a,b&off=COACHED_BY,SAME_TEAM&sel=c
            /a?view=table&sort=seasons&most=300                                    | /a?view=table&sort=seasons&most=300
            /a?view=circus&sort=luck&off=LOVE&most=9000&x=,,                       | /a
            /a?x=%3Cb%3E                                                           | /a?x=%3Cb%3E
            """)
    void keepsWhatCanBeUsedInOneOrder(String address, String canonical) {
        var uri = UriComponentsBuilder.fromUriString(address).build();
        var parameters = new LinkedMultiValueMap<String, String>();
        uri.getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> parameters.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));

        assertThat(StageQuery.of(parameters).in("/a")).isEqualTo(canonical);
    }

    @Test
    void expandsNoMoreThanAReaderWaitsFor() {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("x", "a,".repeat(500));

        assertThat(StageQuery.of(parameters).expanded()).hasSize(12);
    }

    @Test
    void addsToTheParametersOfAQuestion() {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("view", "graph");

        assertThat(StageQuery.of(parameters).in("/a?asof=2023-09-20")).isEqualTo("/a?asof=2023-09-20&view=graph");
    }
}
