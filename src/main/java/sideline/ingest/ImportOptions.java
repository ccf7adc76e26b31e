package sideline.ingest;

import static java.util.Objects.requireNonNull;

/**
 * How to import.
 *
 * @param dryRun whether only to tell what an import would change
 * @param again whether files are read that the graph has already as they are; otherwise they are passed over
 * @param prune whether what is no longer in a source is deleted; otherwise it is only reported
 * @param progress told how far the import is
 */
public record ImportOptions(boolean dryRun, boolean again, boolean prune, ImportProgress progress) {

    public ImportOptions {
        requireNonNull(progress);
    }

    /** Write everything, delete nothing, tell nobody. */
    public static ImportOptions plain() {
        return new ImportOptions(false, false, false, ImportProgress.NONE);
    }
}
