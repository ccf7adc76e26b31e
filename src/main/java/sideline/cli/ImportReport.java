package sideline.cli;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import sideline.ingest.ImportSummary;

/** What an import did and found: a summary for the terminal, and as files everything that somebody may want to mend. */
final class ImportReport {

    private final Path folder;

    /** The report cannot be written. */
    static final class NotWritableException extends RuntimeException {
        NotWritableException(Path folder, Throwable cause) {
            super(
                    "The report cannot be written to " + folder + "; allow it or choose another folder with --report.",
                    cause);
        }
    }

    private ImportReport(Path folder) {
        this.folder = requireNonNull(folder);
    }

    /**
     * A report in a folder, which is made where it is missing.
     *
     * @throws NotWritableException when nothing can be written there
     */
    static ImportReport in(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException("not writable");
            }
            return new ImportReport(folder);
        } catch (IOException e) {
            throw new NotWritableException(folder, e);
        }
    }

    /**
     * Writes refused.csv, conflicts.csv, identities.csv and vanished.csv, over those of an earlier import. Where no file had to be read,
     * those stay.
     */
    void write(ImportSummary summary) {
        if (summary.passedOver()) {
            return;
        }
        var findings = summary.findings();
        write(
                "refused.csv",
                List.of("file", "line", "column", "reason"),
                findings.refused(),
                problem -> List.of(
                        problem.file(),
                        problem.line() == 0 ? "" : Long.toString(problem.line()),
                        problem.column() == null ? "" : problem.column(),
                        problem.reason()));
        write(
                "conflicts.csv",
                List.of("subject", "predicate", "used", "used_from", "other", "other_from", "reason"),
                findings.conflicts(),
                conflict -> List.of(
                        conflict.subject(),
                        conflict.predicate(),
                        conflict.used(),
                        conflict.usedFrom(),
                        conflict.other(),
                        conflict.otherFrom(),
                        conflict.reason()));
        write(
                "identities.csv",
                List.of("certainty", "person", "decision", "reason"),
                findings.decisions(),
                decision -> List.of(
                        Integer.toString(decision.certainty()),
                        decision.person(),
                        decision.decision(),
                        decision.reason()));
        write(
                "vanished.csv",
                List.of("kind", "id"),
                findings.vanished(),
                vanished -> List.of(vanished.kind(), vanished.id()));
    }

    private <T> void write(String file, List<String> header, List<T> rows, Function<T, List<String>> fields) {
        try (var csv = CsvWriter.builder().build(folder.resolve(file), StandardCharsets.UTF_8)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(fields.apply(row)));
        } catch (IOException e) {
            throw new NotWritableException(folder, e);
        }
    }

    /** The summary as it is printed. */
    String text(ImportSummary summary, boolean dryRun) {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%n%-16s %10s %10s %10s %10s%n",
                dryRun ? "would be" : "",
                "rows",
                "new",
                "changed",
                "unchanged"));
        summary.changes().forEach((step, tally) -> {
            if (tally.rows() > 0) {
                text.append(line(step, tally));
            }
        });
        text.append(line("all", summary.total()));
        var findings = summary.findings();
        text.append(String.format(
                Locale.ROOT,
                "%nRows read %,d; refused %,d; conflicts %,d; identities decided %,d; vanished %,d; derived links written or"
                        + " deleted %,d.%n",
                findings.rowsRead(),
                findings.refused().size(),
                findings.conflicts().size(),
                findings.decisions().size(),
                findings.vanished().size(),
                summary.derived()));
        text.append("In the graph:");
        summary.counts().forEach((kind, count) -> text.append(String.format(Locale.ROOT, " %s %,d", kind, count)));
        text.append(String.format(Locale.ROOT, "%nDataset version %d, %.1f s. ", summary.version(), summary.seconds()));
        text.append(
                summary.passedOver()
                        ? "Nothing has changed since these files were imported."
                        : "What was refused, contradictory or uncertain is in "
                                + folder.toAbsolutePath().normalize() + ".");
        return text.append(System.lineSeparator()).toString();
    }

    private static String line(String step, ImportSummary.Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-16s %,10d %,10d %,10d %,10d%n",
                step,
                tally.rows(),
                tally.created(),
                tally.changed(),
                tally.unchanged());
    }
}
