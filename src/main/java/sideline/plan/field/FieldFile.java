package sideline.plan.field;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.cypher.Clauses;
import sideline.cypher.CypherFile;
import sideline.cypher.Token;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

/**
 * How the graph answers one schema coordinate: how to get from the parent to what the field shows.
 *
 * @param coordinate the schema coordinate, {@code Player.coachedBy}
 * @param parents the variables that it starts from, the parent first; empty at the root
 * @param params the arguments and ambient values that it uses
 * @param refers the arguments that name a thing, with the variable that they bind
 * @param requires what the things named have to meet
 * @param filter the argument whose keys each add a condition; null when there is none
 * @param order the argument that chooses the order; null when there is none
 * @param anchors when a list can start from this condition instead of testing it; empty when it never can
 * @param yields the variables of a row, what the field shows first; empty when the file is an expression
 * @param searches whether it is a statement of its own, the same whatever is selected, given or left out
 * @param stages the searches before it, by what their files' names add to this one's; each starts from what the one before
 *     found, as long as the first variable of that is null, and it starts from what the last of them found
 * @param rows how many rows are usual, for the estimate of an operation's size; 1 means at most one
 * @param clauses its statement
 */
public record FieldFile(
        String coordinate,
        List<Variable> parents,
        List<Variable> params,
        List<Reference> refers,
        List<Requirement> requires,
        @Nullable Variable filter,
        @Nullable Variable order,
        List<Anchor> anchors,
        List<Variable> yields,
        boolean searches,
        List<String> stages,
        int rows,
        Clauses clauses) {

    private static final Pattern VARIABLE = Pattern.compile("(\\w+):\\s*(\\S+)");
    private static final Pattern REFERENCE = Pattern.compile("(\\w+):\\s*(\\w+)!?\\s+as\\s+(\\w+):\\s*([\\w|]+)");
    private static final Pattern ANCHOR = Pattern.compile("(\\d+)(?:\\s+by\\s+(\\w+(?:,\\s*\\w+)*))?");
    private static final int UNKNOWN_ROWS = 25;

    /**
     * A named value of a stated type.
     *
     * @param name as in the file, without a dollar sign
     * @param type as the head comment states it, {@code Coach} or {@code RoleClass!}
     */
    public record Variable(String name, String type) {
        public Variable {
            requireNonNull(name);
            requireNonNull(type);
        }

        /** The type without {@code !}. */
        public String plainType() {
            return type.replace("!", "");
        }
    }

    /**
     * An argument that names a person or team.
     *
     * @param argument the argument's name, followed by the keys that lead to a reference within it, parted by dots
     * @param input the input type, {@code PersonRef}
     * @param variable the variable that it binds
     * @param type the object type asked for, also the label that the thing must have; alternatives parted by a bar
     */
    public record Reference(String argument, String input, String variable, String type) {}

    /**
     * A condition that the things named have to meet.
     *
     * @param condition an expression over the variables of the references
     * @param sentence what a client is told where it does not hold
     */
    public record Requirement(List<Token> condition, String sentence) {}

    /**
     * When a list can start from a condition.
     *
     * @param rows how many rows that usually leads to, by which the best of several is chosen
     * @param given the parameters that must be given for it; empty when it always can
     */
    public record Anchor(int rows, List<String> given) {}

    /**
     * Reads a field file.
     *
     * @throws StartupException when its head or its statement is not of the form that the planner needs
     */
    static FieldFile of(CypherFile file) {
        try {
            return new FieldFile(
                    file.name(),
                    variables(file.head("parent")),
                    variables(file.head("param")),
                    file.head("refer").stream().map(FieldFile::reference).toList(),
                    file.head("require").stream().map(FieldFile::requirement).toList(),
                    variables(file.head("filter")).stream().findFirst().orElse(null),
                    variables(file.head("order")).stream().findFirst().orElse(null),
                    file.head("anchor").stream().map(FieldFile::anchor).toList(),
                    Stream.of("yields", "finds")
                            .flatMap(head -> variables(file.head(head)).stream())
                            .toList(),
                    !file.head("finds").isEmpty(),
                    file.head("search").stream()
                            .flatMap(head -> Stream.of(head.split(",\\s*")))
                            .toList(),
                    file.head("rows").stream()
                            .findFirst()
                            .map(Integer::parseInt)
                            .orElse(UNKNOWN_ROWS),
                    Clauses.of(Token.listOf(file.text())));
        } catch (IllegalArgumentException e) {
            throw new StartupException(Obstacle.FILES, "cypher/fields/" + file.name() + ".cypher: " + e.getMessage());
        }
    }

    private static List<Variable> variables(List<String> heads) {
        return heads.stream()
                .flatMap(head -> Stream.of(head.split(",\\s*")))
                .map(FieldFile::variable)
                .toList();
    }

    private static Variable variable(String head) {
        var matcher = VARIABLE.matcher(head);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + head + "' in the head is not 'name: Type'");
        }
        return new Variable(matcher.group(1), matcher.group(2));
    }

    private static Reference reference(String head) {
        var matcher = REFERENCE.matcher(head);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + head + "' in the head is not 'argument: Input! as name: Type'");
        }
        return new Reference(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
    }

    private static Requirement requirement(String head) {
        var parts = head.split("\\s+else\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("'" + head + "' in the head is not 'condition else sentence'");
        }
        return new Requirement(Token.listOf(parts[0]), parts[1]);
    }

    private static Anchor anchor(String head) {
        var matcher = ANCHOR.matcher(head);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + head + "' in the head is not 'rows by part, part'");
        }
        var given = matcher.group(2);
        return new Anchor(
                Integer.parseInt(matcher.group(1)), given == null ? List.of() : List.of(given.split(",\\s*")));
    }

    /** The declared parameter of this name. */
    public Variable param(String name) {
        return params.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the file is one expression over its parent. */
    public boolean isExpression() {
        return yields.isEmpty();
    }

    /** What the field shows. */
    public Variable main() {
        return yields.get(0);
    }
}
