package sideline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sideline.plan.field.FieldFile;
import sideline.plan.field.FieldFile.Reference;
import sideline.plan.field.FieldFile.Variable;
import sideline.plan.field.Vocabulary;

/**
 * Checks at the start that each of several searches of a field starts from what the one before it finds, and the first from
 * what the arguments name.
 */
final class SearchCheck {

    private final Vocabulary vocabulary;
    private final Set<String> stages;

    SearchCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.stages = vocabulary.files().all().stream()
                .flatMap(file -> vocabulary.files().stages(file).stream())
                .map(FieldFile::coordinate)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a file is one of several searches of a field, and not the last. */
    boolean isStage(FieldFile file) {
        return stages.contains(file.coordinate());
    }

    /** What does not fit, in sentences; empty when all does. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        for (var file : vocabulary.files().all()) {
            var searches = new ArrayList<>(vocabulary.files().stages(file));
            if (searches.isEmpty()) {
                continue;
            }
            searches.add(file);
            var found = file.refers().stream().map(Reference::variable).toList();
            for (var search : searches) {
                problems.addAll(unfound(search, found));
                found = search.yields().stream().map(Variable::name).toList();
            }
        }
        return problems;
    }

    private static List<String> unfound(FieldFile search, List<String> found) {
        return search.parents().stream()
                .map(Variable::name)
                .filter(name -> !found.contains(name))
                .map(name -> SchemaCheck.at(search) + " starts from " + name + ", which is not found before it.")
                .toList();
    }
}
