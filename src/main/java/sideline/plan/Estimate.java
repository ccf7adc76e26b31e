package sideline.plan;

import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import sideline.plan.compose.Groups;
import sideline.plan.field.Vocabulary;
import sideline.plan.select.Selection;

/** Estimates how many rows an operation fetches, before it runs. */
final class Estimate {

    private static final long MOST = Long.MAX_VALUE >> 32;

    private final Vocabulary vocabulary;

    Estimate(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    long rows(List<Selection> roots, CoercedVariables variables) {
        return roots.stream()
                .mapToLong(root -> below(vocabulary.root(root), List.of(root), variables))
                .reduce(0, Estimate::sum);
    }

    private long below(GraphQLNamedType type, List<Selection> selections, CoercedVariables variables) {
        if (type instanceof GraphQLObjectType object) {
            return selections.stream()
                    .filter(selection -> selection.types().contains(object.getName()))
                    .mapToLong(selection -> rows(object, selection, variables))
                    .reduce(0, Estimate::sum);
        }
        return vocabulary.objectTypes(type).stream()
                .mapToLong(object -> below(object, selections, variables))
                .max()
                .orElse(0);
    }

    private long rows(GraphQLObjectType parent, Selection selection, CoercedVariables variables) {
        var field = parent.getFieldDefinition(selection.field());
        if (field == null || selection.children().isEmpty()) {
            return 0;
        }
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type.getName().endsWith("Connection")) {
            return list((GraphQLObjectType) type, selection, variables);
        }
        var each = 1 + below(type, selection.children(), variables);
        var isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        return Math.min(MOST, times(parent, selection, isList, variables) * each);
    }

    /** A page's rows, and beside them the groups that are counted. */
    private long list(GraphQLObjectType type, Selection selection, CoercedVariables variables) {
        Predicate<Selection> isGroups = child -> Groups.isGroups(child.field());
        var shown = selection.children().stream().filter(isGroups.negate()).toList();
        var page = first(selection, variables) * (1 + below(type, shown, variables));
        return selection.children().stream()
                .filter(isGroups)
                .mapToLong(groups -> first(groups, variables))
                .reduce(Math.min(MOST, page), Estimate::sum);
    }

    private static long first(Selection selection, CoercedVariables variables) {
        return selection.arguments().values(variables).get("first") instanceof Integer first ? Math.max(1, first) : 1;
    }

    private long times(GraphQLObjectType parent, Selection selection, boolean isList, CoercedVariables variables) {
        if (selection.arguments().planned().containsKey("ids")
                && selection.arguments().values(variables).get("ids") instanceof Collection<?> ids) {
            return Math.max(1, ids.size());
        }
        var file = vocabulary.files().find(parent, selection.field());
        return isList && file != null ? file.rows() : 1;
    }

    private static long sum(long left, long right) {
        return Math.min(MOST, left + right);
    }
}
