package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command of reports refuses before anything is started. */
class ReportCommandTests {

    private static final int SETTING = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link akers oconnell --out report.txt",
                "link akers oconnell --out report",
                "link akers oconnell --out report.png",
                "link akers --out report.md",
                "reunions 2023 2024 --out report.md",
                "poem akers --out report.md",
                "link akers oconnell --day autumn --out report.md",
                "link akers oconnell"
            })
    void refusesWhatCannotBeReported(String line) {
        assertThat(ReportCommand.run(List.of(line.split(" ", -1)))).isEqualTo(SETTING);
    }
}
