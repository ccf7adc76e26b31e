package sideline.plan.field;

import graphql.schema.GraphQLObjectType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.cypher.CypherFile;
import sideline.cypher.FieldUses;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

/** The field files by schema coordinate. */
public final class FieldFiles {

    private final Map<String, FieldFile> files = new LinkedHashMap<>();

    public FieldFiles(List<CypherFile> files) {
        var uses = new FieldUses(files);
        files.forEach(file -> this.files.put(file.name(), FieldFile.of(uses.writtenOut(file))));
    }

    /** The file of a field of an object type: its own, or that of an interface of the type; null when there is none. */
    @Nullable
    public FieldFile find(GraphQLObjectType type, String field) {
        var own = files.get(type.getName() + "." + field);
        if (own != null) {
            return own;
        }
        return type.getInterfaces().stream()
                .map(each -> files.get(each.getName() + "." + field))
                .filter(file -> file != null)
                .findFirst()
                .orElse(null);
    }

    /** The file of a coordinate; null when there is none. */
    @Nullable
    public FieldFile find(String coordinate) {
        return files.get(coordinate);
    }

    /**
     * The file of a coordinate.
     *
     * @throws StartupException when there is none
     */
    public FieldFile require(String coordinate) {
        var file = files.get(coordinate);
        if (file == null) {
            throw new StartupException(Obstacle.FILES, "cypher/fields/" + coordinate + ".cypher is missing.");
        }
        return file;
    }

    /**
     * The searches before that of a file, in order.
     *
     * @throws StartupException when one is not there
     */
    public List<FieldFile> stages(FieldFile file) {
        return file.stages().stream()
                .map(stage -> require(file.coordinate() + "." + stage))
                .toList();
    }

    /** All files, by coordinate. */
    public Collection<FieldFile> all() {
        return files.values();
    }
}
