package sideline.ingest.edit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is right of a fact after all.
 *
 * @param id the fact's plain id
 * @param changes texts by property; null for what is not known after all
 * @param expectedVersion the version of the fact that the editor has seen
 * @param source the id of who says so
 * @param sources the source's own row where it is new
 */
public record Correction(
        FactType type,
        String id,
        Map<String, @Nullable String> changes,
        int expectedVersion,
        String source,
        List<GivenRow> sources) {}
