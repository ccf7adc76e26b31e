package sideline.plan.compose;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import sideline.plan.compose.Composer.Names;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Reference;
import sideline.plan.field.FieldFile.Variable;
import sideline.plan.select.Arguments;
import sideline.plan.value.Parts;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/** References that are given instead of ids: {@code teamRef} beside {@code team}, as an argument or as a key of a filter. */
public final class InsteadOfIds {

    private final Composer composer;
    private final References references;

    /**
     * Those of one root field.
     *
     * @param composer composes the statement that uses what they name
     * @param references takes the clauses that find what they name
     */
    public InsteadOfIds(Composer composer, References references) {
        this.composer = composer;
        this.references = references;
    }

    /** Adds those among the keys of a list's filter. */
    void ofFilter(FieldFile list, Names names, Arguments arguments) {
        var filter = list.filter();
        if (filter == null) {
            return;
        }
        for (var named : Parts.references(arguments.planned().get(filter.name()))) {
            var reference = ofFilter(filter, named);
            references.add(reference, arguments);
            composer.name(reference.argument(), names.of(reference.variable()));
        }
    }

    private Reference ofFilter(Variable filter, Parts.Named named) {
        var input = filter.plainType();
        for (var key : named.keys()) {
            input = composer.vocabulary().inputType(input, key);
        }
        var key = named.keys().get(0);
        var condition = composer.vocabulary().files().require(filter.plainType() + "." + Parts.plain(key));
        var last = named.keys().get(named.keys().size() - 1);
        return new Reference(
                filter.name() + "." + String.join(".", named.keys()),
                input,
                String.join("_", named.keys()),
                types(condition.param(Parts.plain(last))));
    }

    /**
     * Adds those among a field's arguments.
     *
     * @throws PlanException when an id is given as well, or neither where the field needs one
     */
    void ofArguments(FieldFile file, GraphQLFieldDefinition field, Names names, Arguments arguments) {
        for (var param : file.params()) {
            var argument = field.getArgument(Parts.reference(param.name()));
            if (argument != null && isGiven(param, arguments.planned())) {
                var input = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
                var reference = new Reference(argument.getName(), input, argument.getName(), types(param));
                references.add(reference, arguments);
                names.parameter(param.name(), () -> names.of(reference.variable()) + ".id");
            }
        }
    }

    /**
     * Whether a reference is given for a parameter.
     *
     * @throws PlanException when an id is given as well, or neither where one is needed
     */
    public static boolean isGiven(Variable param, Map<String, Object> arguments) {
        var id = arguments.get(param.name());
        var reference = arguments.get(Parts.reference(param.name()));
        if (id != null && reference != null) {
            throw Parts.bothGiven(param.name());
        }
        if (id == null && reference == null && !param.type().equals(param.plainType())) {
            throw new PlanException(
                    PlanErrorType.BAD_USER_INPUT,
                    "Neither '" + param.name() + "' nor '" + Parts.reference(param.name())
                            + "' is given; give one of them.");
        }
        return reference != null;
    }

    /** The labels of what an id for a parameter may name; whoever is neither player nor coach has that of people alone. */
    public static String types(Variable param) {
        var ids = param.plainType();
        return ids.substring("ID(".length(), ids.length() - 1).replace("Player|Coach|OtherPerson", "Person");
    }
}
