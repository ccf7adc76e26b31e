package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import sideline.access.AccessTokens;
import sideline.access.Holder;
import sideline.access.Role;
import sideline.graph.Graph;
import sideline.support.TestNeo4j;

/** Whoever starts a Sideline of his own is shown a token to write with: at the first start and at no other. */
@ExtendWith(OutputCaptureExtension.class)
class FirstTokenIT {

    private static final Pattern SHOWN = Pattern.compile(
            "A token to write with, shown this once \\(others: 'token create'\\): (sideline_[A-Za-z0-9_-]{43})\n");

    @Test
    void isShownAtTheFirstStartAndNotAgain(@TempDir Path folder, CapturedOutput output) {
        var own = List.of("--sideline.data=" + folder.resolve("data"), "--sideline.bolt-port=0");

        assertThat(holderOfShown(own, output))
                .hasValueSatisfying(holder -> assertThat(holder).isEqualTo(new Holder("first-editor", Role.EDITOR)));
        assertThat(output.getErr()).doesNotContain("sideline_");
        var before = output.getAll().length();
        assertThat(holderOfShown(own, output)).isPresent();
        assertThat(output.getAll().substring(before)).doesNotContain("sideline_");
    }

    @Test
    void isNotMadeForANeo4jThatOthersUse(CapturedOutput output) {
        assertThat(holderOfShown(TestNeo4j.settings(), output)).isEmpty();
    }

    /** Starts, and tells who holds the token that has been shown so far, if one was. */
    private static Optional<Holder> holderOfShown(List<String> settings, CapturedOutput output) {
        var arguments = Stream.concat(
                settings.stream(),
                Stream.of("--server.port=0", "--sideline.starter=false", "--sideline.rehearse=false"));
        try (var sideline = SpringApplication.run(Sideline.class, arguments.toArray(String[]::new))) {
            var graph = sideline.getBean(Graph.class);
            return SHOWN.matcher(output.getOut())
                    .results()
                    .map((MatchResult shown) -> shown.group(1))
                    .findFirst()
                    .flatMap(new AccessTokens(() -> graph)::holder);
        }
    }
}
