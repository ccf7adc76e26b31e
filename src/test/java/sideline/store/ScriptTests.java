package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sideline.graph.Statement;

class ScriptTests {

    @Test
    void partsStatementsAtSemicolons() {
        assertThat(texts("CREATE (a);\n\nCREATE (b);\n")).containsExactly("CREATE (a)", "CREATE (b)");
    }

    @Test
    void takesALastStatementWithoutSemicolon() {
        assertThat(texts("CREATE (a);\nCREATE (b)")).containsExactly("CREATE (a)", "CREATE (b)");
    }

    @Test
    void leavesSemicolonsAndSlashesInStringsAlone() {
        assertThat(texts("RETURN 'a;//b', \"it's; \\\" /* c */\", `d;e`;"))
                .containsExactly("RETURN 'a;//b', \"it's; \\\" /* c */\", `d;e`");
    }

    @Test
    void dropsComments() {
        assertThat(texts("// one; two's\nCREATE (a) // three\n/* four;\nfive */;\n// six"))
                .containsExactly("CREATE (a)");
    }

    @Test
    void sumsUpWhatTheStatementsSay() {
        var script = Script.of("f", "CREATE (a)\nRETURN a;");

        assertThat(Script.of("f", "// A comment.\r\n  CREATE (a)  \r\n\r\n  RETURN a;\r\n")
                        .checksum())
                .isEqualTo(script.checksum());
        assertThat(Script.of("f", "CREATE (b)\nRETURN b;").checksum()).isNotEqualTo(script.checksum());
    }

    @Test
    void readsAFolderOfTheClasspathByName() {
        assertThat(Script.inFolder("cypher/schema"))
                .extracting(Script::file)
                .contains("cypher/schema/migrations.cypher")
                .isSorted();
    }

    private static Iterable<String> texts(String text) {
        return Script.of("f", text).statements().stream().map(Statement::text).toList();
    }
}
