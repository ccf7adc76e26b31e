package sideline.ingest;

import static java.util.Objects.requireNonNull;

/**
 * How to import.
 *
 * @param dryRun whether only to tell what an import would change
 * @param again whether files are read that the graph has already as they are; otherwise they are passed over
 * @param keep whether what is no longer in a source stays and is only reported; otherwise it loses the source
 * @param allowShrink whether a source may lose much of what it stated; otherwise such a file is refused
 * @param progress told how far the import is
 */
public record ImportOptions(boolean dryRun, boolean again, boolean keep, boolean allowShrink, ImportProgress progress) {

    public ImportOptions {
        requireNonNull(progress);
    }

    /** Write everything, tell nobody. */
    public static ImportOptions plain() {
        return new ImportOptions(false, false, false, false, ImportProgress.NONE);
    }
}
