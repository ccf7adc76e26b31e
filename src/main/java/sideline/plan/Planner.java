package sideline.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import sideline.cypher.CypherFile;
import sideline.graph.StartupException;
import sideline.plan.compose.Roots;
import sideline.plan.field.FieldFiles;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Selections;
import sideline.plan.select.Signature;
import sideline.plan.value.DerivedField;
import sideline.plan.value.PlanException;

/** Turns operations into plans, and remembers them for as long as their documents are remembered. */
public final class Planner {

    private static final int VARIANTS = 64;

    private final Vocabulary vocabulary;
    private final Roots roots;
    private final Estimate estimate;
    private final Cache<Document, Cache<String, OperationPlan>> plans =
            Caffeine.newBuilder().weakKeys().build();

    /**
     * A planner for a schema.
     *
     * @param files the field files
     * @param derived the functions of derived fields
     * @throws StartupException when a field has neither file nor function, or a file does not fit the schema
     */
    public Planner(GraphQLSchema schema, List<CypherFile> files, List<DerivedField> derived) {
        this.vocabulary = new Vocabulary(schema, new FieldFiles(files), derived);
        new SchemaCheck(vocabulary).run();
        this.roots = new Roots(vocabulary);
        this.estimate = new Estimate(vocabulary);
    }

    /**
     * The plan of an operation for a request's variables.
     *
     * @param document a valid document; the same instance for the same text, or nothing is gained
     * @throws PlanException when the operation cannot be planned for these variables
     */
    public OperationPlan plan(Document document, OperationDefinition operation, CoercedVariables variables) {
        var signature = operation.getName() + "\n" + Signature.of(vocabulary.schema(), operation, variables);
        var variants = plans.get(
                document, each -> Caffeine.newBuilder().maximumSize(VARIANTS).build());
        return variants.get(signature, each -> compose(document, operation, variables));
    }

    private OperationPlan compose(Document document, OperationDefinition operation, CoercedVariables variables) {
        var selections = Selections.of(vocabulary.schema(), document, operation.getName(), variables);
        return new OperationPlan(selections, roots, estimate);
    }
}
