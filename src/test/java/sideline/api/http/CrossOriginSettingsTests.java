package sideline.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.graph.StartupException;

class CrossOriginSettingsTests {

    @Test
    void allowNobodyUntilTold() {
        assertThat(new CrossOriginSettings(List.of()).allow("https://example.org"))
                .isFalse();
    }

    @Test
    void allowWhomTheyName() {
        var settings = new CrossOriginSettings(List.of("https://example.org:8443"));

        assertThat(settings.allow("https://example.org:8443")).isTrue();
        assertThat(settings.allow("https://example.org")).isFalse();
        assertThat(new CrossOriginSettings(List.of("*")).allow("https://example.org"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "https://example.org/", "https://", "null", ""})
    void takeOriginsOnly(String text) {
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> new CrossOriginSettings(List.of(text)))
                .withMessageContaining("sideline.cors.origins");
    }
}
