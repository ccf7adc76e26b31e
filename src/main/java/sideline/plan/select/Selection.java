package sideline.plan.select;

import java.util.List;
import java.util.Set;

/**
 * One field of an operation after fragments, conditions and aliases are resolved.
 *
 * @param key its response key
 * @param field its name in the schema
 * @param types the object types for which it is selected
 * @param arguments its arguments
 * @param children what is selected below it, for all object types together; empty for leaves
 */
public record Selection(String key, String field, Set<String> types, Arguments arguments, List<Selection> children) {

    /** What is selected below it for one object type, in selection order. */
    public List<Selection> childrenOf(String type) {
        return children.stream().filter(child -> child.types.contains(type)).toList();
    }
}
