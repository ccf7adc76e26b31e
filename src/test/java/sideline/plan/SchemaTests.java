package sideline.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The schema keeps what clients rely on, and says what everything in it is. */
class SchemaTests {

    @Test
    void nothingThatWasReleasedIsBroken() throws IOException {
        assertThat(breakages(released(), current())).isEmpty();
    }

    @Test
    void aFieldThatIsTakenAwayIsSeen() throws IOException {
        var without = current().replaceFirst("(?m)^ *\"[^\"]*\"\\R *birthDate: Date$", "");

        assertThat(without).isNotEqualTo(current());
        assertThat(breakages(released(), without)).isNotEmpty();
    }

    @Test
    void everythingIsDescribed() {
        var bare = new ArrayList<String>();
        TestEngine.sdl().forEach(text -> collectBare(new Parser().parseDocument(text), bare));

        assertThat(bare).isEmpty();
    }

    private static List<String> breakages(String before, String now) {
        var reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, now), reporter);
        return reporter.getBreakages().stream()
                .map(event -> event.getReasonMsg())
                .toList();
    }

    private static String current() {
        return new SchemaPrinter().print(UnExecutableSchemaGenerator.makeUnExecutableSchema(TestEngine.registry()));
    }

    private static String released() throws IOException {
        return new ClassPathResource("released/0.2.0.graphqls").getContentAsString(UTF_8);
    }

    private static void collectBare(Node<?> node, List<String> bare) {
        if (node instanceof AbstractDescribedNode<?> described
                && !(node instanceof ObjectTypeExtensionDefinition)
                && described.getDescription() == null) {
            bare.add(node.toString());
        }
        if (node instanceof Document
                || node instanceof graphql.language.ImplementingTypeDefinition<?>
                || node instanceof EnumTypeDefinition
                || node instanceof InputObjectTypeDefinition
                || node instanceof FieldDefinition) {
            node.getChildren().forEach(child -> collectBare(child, bare));
        }
    }
}
