package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The help of every command is text for readers, and nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class HelpTests {

    static Stream<ToIntFunction<List<String>>> commands() {
        return Stream.of(
                ImportCommand::run, ExportCommand::run, ReportCommand::run, TokenCommand::run, CheckCommand::run);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void readsWell(ToIntFunction<List<String>> command, CapturedOutput output) {
        assertThat(command.applyAsInt(List.of("--help"))).isZero();

        assertThat(output.getOut()).startsWith("Usage: ").doesNotContain("%");
        assertThat(output.getErr()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void standsUnderWhatIsNotUnderstood(ToIntFunction<List<String>> command, CapturedOutput output) {
        assertThat(command.applyAsInt(List.of("--nonsense"))).isEqualTo(2);

        assertThat(output.getErr()).contains("Usage: ").doesNotContain("WARN");
    }
}
