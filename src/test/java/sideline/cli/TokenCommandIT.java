package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import sideline.access.AccessTokens;
import sideline.access.Holder;
import sideline.access.Role;
import sideline.support.EmptyStore;
import sideline.support.TestNeo4j;

/** What an operator sees who gives out tokens and takes them back. */
@ExtendWith(OutputCaptureExtension.class)
@ExtendWith(EmptyStore.class)
class TokenCommandIT {

    private final AccessTokens tokens = new AccessTokens(TestNeo4j::graph);

    @BeforeEach
    void hasNone() {
        TestNeo4j.run("MATCH (token:AccessToken) DELETE token");
    }

    @Test
    void showsATokenOnceAndNothingElse(CapturedOutput output) {
        assertThat(run("create", "--name", "jane", "--role", "admin")).isZero();

        assertThat(output.getOut()).matches("sideline_[A-Za-z0-9_-]{43}\n");
        assertThat(output.getErr()).isEmpty();
        assertThat(tokens.holder(output.getOut().strip())).hasValue(new Holder("jane", Role.ADMIN));
        run("list");
        assertThat(output.getOut().indexOf("sideline_"))
                .isEqualTo(output.getOut().lastIndexOf("sideline_"));
    }

    @Test
    void makesAnEditorUnlessAskedForMore(CapturedOutput output) {
        assertThat(run("create", "--name", "joe")).isZero();

        assertThat(tokens.holder(output.getOut().strip())).hasValue(new Holder("joe", Role.EDITOR));
    }

    @Test
    void listsTokensByNameWithoutTellingThem(CapturedOutput output) {
        run("create", "--name", "zoe");
        run("create", "--name", "abe", "--role", "ADMIN");
        run("revoke", "zoe");
        var before = output.getOut().length();

        assertThat(run("list")).isZero();

        assertThat(output.getOut().substring(before).lines())
                .satisfiesExactly(
                        abe -> assertThat(abe).matches("abe +admin +made \\d{4}-\\d\\d-\\d\\d"),
                        zoe -> assertThat(zoe)
                                .matches("zoe +editor +made \\d{4}-\\d\\d-\\d\\d, revoked \\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void makesARevokedTokenWorthlessAndItsNameTaken(CapturedOutput output) {
        run("create", "--name", "gone");
        var token = output.getOut().strip();

        assertThat(run("revoke", "gone")).isZero();
        assertThat(new AccessTokens(TestNeo4j::graph).holder(token)).isEmpty();
        assertThat(run("revoke", "gone")).isZero();
        assertThat(run("create", "--name", "gone")).isEqualTo(2);
        assertThat(output.getErr()).isEqualTo("There was a token named 'gone'; choose another name.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            revoke nobody                 | There is no token named 'nobody'.
            create --name Jane            | 'Jane' cannot be a token's name; give 1 to 60 lower-case letters,
            create --name jane --role god | Invalid value for option '--role': expected one of
            create                        | Missing required option: '--name=NAME'
            revoke                        | Missing required parameter: 'NAME'
            lend jane                     | Unmatched argument
            ""                            | Say what to do: 'token create', 'token list' or 'token revoke'.
            """)
    void refusesMisuseInOneSentence(String arguments, String sentence, CapturedOutput output) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);

        assertThat(output.getErr()).startsWith(sentence).doesNotContain("\tat ");
        assertThat(output.getOut()).isEmpty();
        assertThat(tokens.list()).isEmpty();
    }

    private static int run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(TestNeo4j.settings());
        return TokenCommand.run(arguments);
    }
}
