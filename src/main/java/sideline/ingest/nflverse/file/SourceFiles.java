package sideline.ingest.nflverse.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.ImportProgress;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Fact;
import sideline.ingest.files.PublishedFile;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.KnownGraph.KnownFile;

/** The published files of one import, each read once and each a source of what it says. */
public final class SourceFiles {

    private static final String NFLVERSE = "https://github.com/nflverse/nflverse-data/releases/download/";

    private final Findings findings;
    private final ImportProgress progress;
    private final Map<String, KnownFile> known = new HashMap<>();
    private final List<Fact.Source> sources = new ArrayList<>();
    private long rows;

    /** Rows are told to {@code progress}, and those that can't be read to {@code findings}. */
    public SourceFiles(KnownGraph graph, Findings findings, ImportProgress progress) {
        this.findings = findings;
        this.progress = progress;
        graph.files().forEach(file -> known.put(file.source(), file));
    }

    /**
     * Hands out the rows of a file of nflverse with the id of its source; a refused file is reported.
     *
     * @param path where it is in the layout of nflverse, without ending: {@code rosters/roster_2023}
     */
    public <T> void read(String path, NflverseFiles.Found found, Table<T> table, BiConsumer<T, String> taker) {
        var refusal = found.refusal();
        if (refusal != null) {
            findings.refuse(Problem.at(Place.of(refusal.file()), null, refusal.reason()));
        }
        var file = found.file();
        if (file != null) {
            var name = path.substring(path.lastIndexOf('/') + 1);
            var source = "nflverse-" + name.replace('_', '-').toLowerCase(Locale.ROOT);
            read(file, source, "nflverse", NFLVERSE + path + ".csv", "CC BY 4.0", table, taker);
        }
    }

    /** Hands out the rows of a file with the id of its source. */
    public <T> void read(
            PublishedFile file,
            String source,
            String publisher,
            @Nullable String url,
            @Nullable String licence,
            Table<T> table,
            BiConsumer<T, String> taker) {
        var facts = table.rows(file, findings::refuse);
        if (facts.isEmpty()) {
            return;
        }
        progress.begin(file.name(), facts.size());
        for (var fact : facts) {
            taker.accept(fact, source);
        }
        rows += facts.size();
        findings.read(facts.size());
        progress.advance(facts.size());
        var date = date(source, file);
        sources.add(new Fact.Source(
                Place.of(file.name()),
                source,
                Fact.Source.SourceKind.DATASET,
                publisher,
                file.name(),
                date,
                date == null ? Fact.DatePrecision.UNKNOWN : Fact.DatePrecision.DAY,
                url,
                licence,
                file.checksum()));
    }

    /** A file that says the same as before is as old as before, whenever it was copied. */
    private @Nullable LocalDate date(String source, PublishedFile file) {
        var before = known.get(source);
        return before != null && before.checksum().equals(file.checksum()) ? before.date() : file.date();
    }

    /** The sources of everything read so far. */
    public List<Fact.Source> sources() {
        return List.copyOf(sources);
    }

    /** The day of a source's file; the epoch where it is not known. */
    public LocalDate recordedAt(String source) {
        return sources.stream()
                .filter(file -> file.id().equals(source))
                .map(Fact.Source::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.EPOCH);
    }

    /** How many rows have been taken. */
    public long rows() {
        return rows;
    }
}
