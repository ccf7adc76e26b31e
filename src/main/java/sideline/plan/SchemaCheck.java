package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.cypher.Token;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;
import sideline.plan.compose.Ambient;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Variable;
import sideline.plan.field.Vocabulary;

/** Checks at the start that schema and field files fit together. */
final class SchemaCheck {

    private static final Set<String> ROOTS_BY_ID = Set.of("node", "nodes");

    private final Vocabulary vocabulary;
    private final SearchCheck searches;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Set<String>> rowVariables = new HashMap<>();

    SchemaCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.searches = new SearchCheck(vocabulary);
    }

    /**
     * Runs all checks.
     *
     * @throws StartupException when something does not fit, with the coordinates
     */
    void run() {
        vocabulary.files().all().forEach(this::yieldsWhatItReturns);
        vocabulary.files().all().stream()
                .filter(file -> !searches.isStage(file))
                .forEach(this::hasCoordinate);
        vocabulary.files().all().stream().filter(file -> !file.searches()).forEach(this::knowsItsParent);
        objectTypes().forEach(this::isAnswered);
        problems.addAll(searches.problems());
        problems.addAll(new ListCheck(vocabulary).problems());
        if (!problems.isEmpty()) {
            throw new StartupException(Obstacle.FILES, String.join(" ", problems));
        }
    }

    private List<GraphQLObjectType> objectTypes() {
        return vocabulary.schema().getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .filter(type ->
                        !isPaging(type) && !type.equals(vocabulary.schema().getSubscriptionType()))
                .toList();
    }

    private static boolean isPaging(GraphQLObjectType type) {
        return type.getName().equals("PageInfo")
                || type.getName().endsWith("Connection")
                || type.getName().endsWith("Edge");
    }

    private void yieldsWhatItReturns(FieldFile file) {
        var returned = file.clauses().returned().stream().map(Token::text).toList();
        var yields = file.yields().stream().map(Variable::name).toList();
        var plain = String.join("", returned);
        if (!file.isExpression() && !file.coordinate().equals("asOf") && !plain.equals(String.join(",", yields))) {
            problems.add(at(file) + " yields " + String.join(", ", yields) + " but returns "
                    + String.join(" ", returned) + ".");
        }
        if (!file.isExpression() && !searches.isStage(file)) {
            var names = new TreeSet<>(yields);
            rowVariables
                    .computeIfAbsent(file.main().plainType(), type -> new TreeSet<>(names))
                    .retainAll(names);
        }
    }

    private void hasCoordinate(FieldFile file) {
        var steps = file.coordinate().split("\\.", 2);
        var type = vocabulary.schema().getType(steps[0]);
        if (file.coordinate().equals("asOf")) {
            return;
        }
        if (type == null) {
            problems.add(at(file) + " belongs to no type of the schema.");
        } else if (steps.length == 2 && member(type, steps[1]) == null) {
            problems.add(at(file) + " belongs to no field of " + steps[0] + ".");
        } else if (steps.length == 2 && member(type, steps[1]) instanceof GraphQLFieldDefinition field) {
            parametersAreArguments(file, field);
            yieldsTheFieldsType(file, field);
        }
    }

    private static @Nullable GraphQLSchemaElement member(GraphQLSchemaElement type, String name) {
        return type.getChildren().stream()
                .filter(child -> child instanceof GraphQLNamedSchemaElement named
                        && named.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void parametersAreArguments(FieldFile file, GraphQLFieldDefinition field) {
        for (var param : file.params()) {
            if (!Ambient.NAMES.contains(param.name()) && field.getArgument(param.name()) == null) {
                problems.add(at(file) + " declares $" + param.name() + ", which is no argument of the field.");
            }
        }
        for (var token : tokens(file)) {
            var name = token.text().substring(1);
            var known = Ambient.NAMES.contains(name)
                    || file.params().stream().anyMatch(param -> param.name().equals(name));
            if (token.kind() == Token.Kind.PARAMETER && !known) {
                problems.add(at(file) + " uses $" + name + ", which its head does not declare.");
            }
        }
    }

    private static List<Token> tokens(FieldFile file) {
        var tokens = new ArrayList<>(file.clauses().body());
        tokens.addAll(file.clauses().returned());
        tokens.addAll(file.clauses().order());
        tokens.addAll(file.clauses().limit());
        return tokens;
    }

    private void yieldsTheFieldsType(FieldFile file, GraphQLFieldDefinition field) {
        if (file.isExpression()) {
            return;
        }
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var shown = type.getName().endsWith("Connection") ? nodeOf((GraphQLObjectType) type) : type;
        if (!shown.getName().equals(file.main().plainType())) {
            problems.add(
                    at(file) + " yields " + file.main().plainType() + ", but the field is of " + shown.getName() + ".");
        }
    }

    private static GraphQLNamedType nodeOf(GraphQLObjectType connection) {
        var edges = requireNonNull(connection.getFieldDefinition("edges"));
        var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(edges.getType());
        return GraphQLTypeUtil.unwrapAll(
                requireNonNull(edge.getFieldDefinition("node")).getType());
    }

    private void knowsItsParent(FieldFile file) {
        if (file.parents().isEmpty()) {
            return;
        }
        var type = file.parents().get(0).plainType();
        var known = rowVariables.getOrDefault(type, Set.of());
        for (var parent : file.parents().subList(1, file.parents().size())) {
            if (!known.contains(parent.name())) {
                problems.add(at(file) + " starts from " + parent.name() + ", which not every file that yields " + type
                        + " yields.");
            }
        }
    }

    private void isAnswered(GraphQLObjectType type) {
        for (var field : type.getFieldDefinitions()) {
            var isObject = !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
            var byId = type.equals(vocabulary.schema().getQueryType()) && ROOTS_BY_ID.contains(field.getName());
            var direct = rowVariables.getOrDefault(type.getName(), Set.of()).contains(field.getName());
            var answered = byId
                    || direct
                    || vocabulary.files().find(type, field.getName()) != null
                    || vocabulary.derived(type, field.getName()) != null;
            if (isObject && !answered) {
                problems.add("The field " + type.getName() + "." + field.getName()
                        + " has neither a file cypher/fields/" + type.getName() + "." + field.getName()
                        + ".cypher nor a function.");
            }
        }
        var isNode = type.getInterfaces().stream().anyMatch(each -> Objects.equals(each.getName(), "Node"));
        if (isNode && vocabulary.files().find(type.getName()) == null) {
            problems.add("The type " + type.getName() + " has no file cypher/fields/" + type.getName()
                    + ".cypher that finds it by its key.");
        }
    }

    static String at(FieldFile file) {
        return "cypher/fields/" + file.coordinate() + ".cypher";
    }
}
