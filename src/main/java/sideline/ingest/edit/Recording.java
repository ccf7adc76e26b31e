package sideline.ingest.edit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact that an editor asks to be recorded.
 *
 * @param rows what states it, with its source where that is new
 * @param step the first step of the history of a trade's status; null for any other fact
 */
public record Recording(
        FactType type, List<GivenRow> rows, @Nullable StatusStep step) {

    public Recording {
        rows = List.copyOf(rows);
    }

    /**
     * What it touches: recordings that have any of it in common are recorded one after the other. Empty where the rows do
     * not fit their files, of which nothing will be recorded.
     */
    public Set<String> touched() {
        try {
            return Named.touchedBy(LeagueEdit.read(rows));
        } catch (EditRefusedException unfit) {
            return Set.of();
        }
    }
}
