package sideline.api.document;

import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongBinaryOperator;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import sideline.api.error.Errors;

/**
 * Measures a parsed document against the limits that do not depend on variables. It may be invalid still: validation
 * takes long where fragments spread fragments, so it comes after.
 */
final class DocumentLimits {

    /** The usual introspection has each of them once on its way down. */
    private static final int INTROSPECTION_LISTS = 1;

    private static final Set<String> META_LISTS = Set.of("fields", "inputFields", "interfaces", "possibleTypes");

    private final Limits limits;
    private final Document document;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    DocumentLimits(Limits limits, Document document) {
        this.limits = limits;
        this.document = document;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /** What is too large, an error each; empty when nothing is. A fragment inside itself counts as nothing. */
    List<GraphQLError> errors() {
        var errors = new ArrayList<GraphQLError>();
        check(errors, "fragments", limits.fragments(), fragments.size(), "Write short ones in place.");
        check(errors, "directives", limits.directives(), directives(), "Ask in several requests.");
        if (!errors.isEmpty()) {
            return errors;
        }
        var fields = 0L;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            var set = operation.getSelectionSet();
            check(errors, "depth", limits.depth(), depth().of(set), "Nest fewer fields, or ask in two steps.");
            check(
                    errors,
                    "depth of introspection",
                    INTROSPECTION_LISTS,
                    introspection(set),
                    "Ask for types one by one.");
            check(errors, "root fields", limits.rootFields(), rootFields().of(set), "Ask in several requests.");
            check(errors, "aliases", limits.aliases(), aliases().of(set), "Ask in several requests.");
            fields += fields().of(set);
        }
        check(errors, "fields", limits.fields(), fields, "Ask in several requests.");
        return errors;
    }

    private static void check(List<GraphQLError> errors, String name, long limit, long value, String remedy) {
        if (value > limit) {
            errors.add(Errors.limit(name, limit, value, remedy));
        }
    }

    private long directives() {
        var directives = 0L;
        var nodes = new ArrayDeque<Node<?>>();
        nodes.add(document);
        while (!nodes.isEmpty()) {
            for (Node<?> child : nodes.remove().getChildren()) {
                directives += child instanceof Directive ? 1 : 0;
                nodes.add(child);
            }
        }
        return directives;
    }

    private Measure depth() {
        return new Measure(
                Math::max, (measure, field) -> isIntrospection(field) ? 1 : 1 + measure.of(field.getSelectionSet()));
    }

    /** How often a list of types or of their fields stands within another of its kind; their sizes multiply. */
    private long introspection(SelectionSet set) {
        return META_LISTS.stream()
                .mapToLong(list -> introspection(list).of(set))
                .max()
                .orElse(0);
    }

    private Measure introspection(String list) {
        var within = new Measure(
                Math::max,
                (measure, field) -> (field.getName().equals(list) ? 1 : 0) + measure.of(field.getSelectionSet()));
        return new Measure(
                Math::max,
                (measure, field) -> isIntrospection(field)
                        ? within.of(field.getSelectionSet())
                        : measure.of(field.getSelectionSet()));
    }

    private Measure rootFields() {
        return new Measure(Long::sum, (measure, field) -> 1);
    }

    private Measure aliases() {
        return new Measure(
                Long::sum,
                (measure, field) -> (field.getAlias() == null ? 0 : 1) + measure.of(field.getSelectionSet()));
    }

    private Measure fields() {
        return new Measure(Long::sum, (measure, field) -> 1 + measure.of(field.getSelectionSet()));
    }

    private static boolean isIntrospection(Field field) {
        return field.getName().startsWith("__");
    }

    /** A number that grows over selections; each fragment is measured once, however often it is spread. */
    private final class Measure {

        private static final long MOST = 1_000_000_000;

        private final LongBinaryOperator join;
        private final ToLongBiFunction<Measure, Field> field;
        private final Map<String, Long> known = new HashMap<>();

        Measure(LongBinaryOperator join, ToLongBiFunction<Measure, Field> field) {
            this.join = join;
            this.field = field;
        }

        long of(@Nullable SelectionSet set) {
            var measured = 0L;
            for (var selection : set == null ? List.of() : set.getSelections()) {
                measured = Math.min(MOST, join.applyAsLong(measured, ofSelection(selection)));
            }
            return measured;
        }

        private long ofSelection(Object selection) {
            if (selection instanceof Field each) {
                return field.applyAsLong(this, each);
            }
            if (selection instanceof InlineFragment inline) {
                return of(inline.getSelectionSet());
            }
            var name = ((FragmentSpread) selection).getName();
            var measured = known.putIfAbsent(name, 0L);
            var fragment = fragments.get(name);
            if (measured != null || fragment == null) {
                return measured == null ? 0 : measured;
            }
            var own = of(fragment.getSelectionSet());
            known.put(name, own);
            return own;
        }
    }
}
