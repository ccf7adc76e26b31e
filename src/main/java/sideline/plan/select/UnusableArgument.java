package sideline.plan.select;

import static java.util.Objects.requireNonNullElse;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An argument that a request's variables give a value that its place does not take, such as null where a value must be;
 * GraphQL specification, section "Coercing Field Arguments".
 *
 * @param sentence what is wrong with it
 * @param path the response keys down to its field
 * @param location where it stands in the document
 */
public record UnusableArgument(String sentence, List<Object> path, SourceLocation location) {

    /** The first such argument of an operation; null when there is none. */
    public static @Nullable UnusableArgument first(
            GraphQLSchema schema, Document document, OperationDefinition operation, CoercedVariables variables) {
        return new Search(schema, document, variables)
                .within(operation.getSelectionSet(), root(schema, operation), List.of());
    }

    private static @Nullable Object root(GraphQLSchema schema, OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
    }

    /** The way through an operation, each fragment taken once. */
    private record Search(GraphQLSchema schema, Document document, CoercedVariables variables, Set<String> spread) {

        Search(GraphQLSchema schema, Document document, CoercedVariables variables) {
            this(schema, document, variables, new HashSet<>());
        }

        @Nullable
        UnusableArgument within(@Nullable SelectionSet set, @Nullable Object type, List<Object> path) {
            for (Selection<?> selection : set == null ? List.<Selection<?>>of() : selections(set)) {
                var found = of(selection, type, path);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private static List<Selection<?>> selections(SelectionSet set) {
            var selections = new ArrayList<Selection<?>>();
            set.getSelections().forEach(selections::add);
            return selections;
        }

        private @Nullable UnusableArgument of(Selection<?> selection, @Nullable Object type, List<Object> path) {
            if (selection instanceof Field field) {
                return type instanceof GraphQLFieldsContainer parent ? ofField(field, parent, path) : null;
            }
            if (selection instanceof InlineFragment inline) {
                var condition = inline.getTypeCondition();
                var within = condition == null ? type : schema.getType(condition.getName());
                return within(inline.getSelectionSet(), within, path);
            }
            var name = ((FragmentSpread) selection).getName();
            return spread.add(name) ? ofFragment(name, path) : null;
        }

        private @Nullable UnusableArgument ofFragment(String name, List<Object> path) {
            for (var fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
                if (fragment.getName().equals(name)) {
                    var type = schema.getType(fragment.getTypeCondition().getName());
                    return within(fragment.getSelectionSet(), type, path);
                }
            }
            return null;
        }

        private @Nullable UnusableArgument ofField(Field field, GraphQLFieldsContainer parent, List<Object> path) {
            @Nullable GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
            if (definition == null) {
                return null;
            }
            var below = new ArrayList<>(path);
            below.add(field.getResultKey());
            for (var argument : definition.getArguments()) {
                var fault = fault(argument, field.getArguments());
                if (fault != null) {
                    return new UnusableArgument(fault, List.copyOf(below), location(argument, field));
                }
            }
            return within(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()), below);
        }

        private @Nullable String fault(GraphQLArgument argument, List<Argument> written) {
            try {
                ValuesResolver.getArgumentValues(
                        schema.getCodeRegistry(),
                        List.of(argument),
                        written,
                        variables,
                        GraphQLContext.getDefault(),
                        Locale.ROOT);
                return null;
            } catch (NonNullableValueCoercedAsNullException e) {
                return "The argument '" + argument.getName() + "' is null, or holds a null, where a value must be."
                        + (argument.hasSetDefaultValue() ? " Leave it out for its default." : "");
            } catch (GraphQLException e) {
                return String.valueOf(e.getMessage());
            }
        }

        private static SourceLocation location(GraphQLArgument argument, Field field) {
            for (var written : field.getArguments()) {
                if (written.getName().equals(argument.getName())) {
                    return requireNonNullElse(written.getSourceLocation(), SourceLocation.EMPTY);
                }
            }
            return requireNonNullElse(field.getSourceLocation(), SourceLocation.EMPTY);
        }
    }
}
