package sideline.plan;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import sideline.cypher.Token;
import sideline.plan.compose.Ambient;
import sideline.plan.compose.Groups;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Variable;
import sideline.plan.field.Vocabulary;
import sideline.plan.value.Parts;

/** Checks at the start that every filter, order and grouping of a list is answered in full by its files. */
final class ListCheck {

    private final Vocabulary vocabulary;
    private final List<String> problems = new ArrayList<>();

    ListCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What does not fit, in sentences; empty when all does. */
    List<String> problems() {
        for (var file : vocabulary.files().all()) {
            if (file.filter() != null
                    && vocabulary.schema().getType(file.filter().plainType())
                            instanceof GraphQLInputObjectType filter) {
                filter.getFieldDefinitions().stream()
                        .filter(field -> !Parts.isReference(field.getName()))
                        .forEach(field -> condition(filter, field));
            }
            if (file.order() != null) {
                members(file.order().plainType());
            }
        }
        vocabulary.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(type -> ((GraphQLObjectType) type).getFieldDefinition(Groups.FIELD))
                .filter(Objects::nonNull)
                .map(ListCheck::grouping)
                .forEach(grouping -> members(grouping).forEach(this::namesItsGroups));
        return problems;
    }

    private static String grouping(GraphQLFieldDefinition groups) {
        var by = requireNonNull(groups.getArgument(Groups.GROUPING));
        return GraphQLTypeUtil.unwrapAll(by.getType()).getName();
    }

    private List<FieldFile> members(String enumeration) {
        var values = ((GraphQLEnumType) requireNonNull(vocabulary.schema().getType(enumeration))).getValues();
        return values.stream()
                .map(GraphQLEnumValueDefinition::getName)
                .map(value -> find(enumeration + "." + value))
                .flatMap(List::stream)
                .toList();
    }

    private List<FieldFile> find(String coordinate) {
        var file = vocabulary.files().find(coordinate);
        if (file == null) {
            problems.add(coordinate + " has no file cypher/fields/" + coordinate + ".cypher.");
            return List.of();
        }
        return List.of(file);
    }

    private void namesItsGroups(FieldFile file) {
        if (!file.yields().stream().map(Variable::name).toList().equals(List.of("key", "label"))) {
            problems.add(at(file) + " has to yield key and label, by which a group is known.");
        }
    }

    private void condition(GraphQLInputObjectType filter, GraphQLInputObjectField field) {
        for (var file : find(filter.getName() + "." + field.getName())) {
            var parts = parts(field);
            var declared = new TreeSet<String>();
            file.params().forEach(param -> declared.add(param.name()));
            if (!declared.equals(parts)) {
                problems.add(at(file) + " declares " + declared + ", but the condition's parts are " + parts + ".");
            }
            usesWhatItDeclares(file, declared);
            canStartAsItSays(file, declared);
        }
    }

    /** The parameters that the parts of a field are; the field itself has no part in their names. */
    private static Set<String> parts(GraphQLInputObjectField field) {
        var parts = new TreeSet<String>();
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType object) {
            plain(object).forEach(each -> collect("", each, parts));
        } else {
            parts.add(field.getName());
        }
        return parts;
    }

    /** The keys but for references, each of which stands beside a key for an id. */
    private static List<GraphQLInputObjectField> plain(GraphQLInputObjectType object) {
        return object.getFieldDefinitions().stream()
                .filter(field -> !Parts.isReference(field.getName()))
                .toList();
    }

    private static void collect(String prefix, GraphQLInputObjectField field, Set<String> parts) {
        var name = Parts.name(prefix, field.getName());
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType object) {
            plain(object).forEach(each -> collect(name, each, parts));
        } else {
            parts.add(name);
        }
    }

    private void usesWhatItDeclares(FieldFile file, Set<String> declared) {
        var used = new TreeSet<String>();
        file.clauses().returned().stream()
                .filter(token -> token.kind() == Token.Kind.PARAMETER)
                .forEach(token -> used.add(token.text().substring(1)));
        used.removeAll(Ambient.NAMES);
        if (!used.equals(declared)) {
            problems.add(at(file) + " declares " + declared + " but uses " + used + ".");
        }
    }

    private void canStartAsItSays(FieldFile file, Set<String> declared) {
        var today = file.clauses().returning(Ambient.TODAY.chosen(file.clauses().returned()));
        if (!file.anchors().isEmpty() && today.existing().isEmpty()) {
            problems.add(at(file) + " cannot start a list, because it does not begin with EXISTS.");
        }
        if (!file.anchors().stream().allMatch(anchor -> declared.containsAll(anchor.given()))) {
            problems.add(at(file) + " starts a list by what its head does not declare.");
        }
    }

    private static String at(FieldFile file) {
        return "cypher/fields/" + file.coordinate() + ".cypher";
    }
}
