package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.ImportProgress;
import sideline.ingest.LeagueReader;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Scope;
import sideline.ingest.files.PublishedFiles;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.league.FranchiseFiles;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.file.NflverseFiles;

/** The league as nflverse publishes it: players, drafts, rosters by season and week, snap counts, trades and games. */
public final class NflverseLeague implements LeagueReader {

    private final NflverseFiles files;
    private final Selection selection;
    private final ImportProgress progress;
    private @Nullable String fingerprint;
    private final FranchiseFiles franchises = FranchiseFiles.shipped();

    public NflverseLeague(PublishedFiles files, Selection selection, ImportProgress progress) {
        this.files = new NflverseFiles(files, firstSeason());
        this.selection = requireNonNull(selection);
        this.progress = requireNonNull(progress);
    }

    /** Reads the files ahead, in the thread that asks for it; whoever reads the league waits for that. */
    public void readAhead() {
        files.all();
    }

    private int firstSeason() {
        return franchises.names().stream()
                .mapToInt(Fact.TeamName::firstSeason)
                .min()
                .orElse(Selection.EARLIEST);
    }

    @Override
    public String league() {
        return "the league of nflverse at " + files.place();
    }

    @Override
    public String record() {
        return "nflverse";
    }

    /** Of every file's content and the tables that decide on it; told before the files are taken, and the same after. */
    @Override
    public String fingerprint() {
        var told = remember();
        return files.refused() ? "" : told;
    }

    /** The fingerprint, which nothing tells any more when the files are taken. */
    private String remember() {
        var told = fingerprint;
        if (told == null) {
            told = selection.isAll() ? files.fingerprint(Rules.fingerprint()) : "";
            fingerprint = told;
        }
        return told;
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Scope scope() {
        if (selection.isAll()) {
            return Scope.ALL;
        }
        var kinds = new HashSet<String>();
        selection.parts().forEach(part -> kinds.addAll(part.kinds()));
        return new Scope(kinds, selection.firstSeason(), selection.lastSeason());
    }

    @Override
    public League read(KnownGraph known, Findings findings) {
        remember();
        var reading = new Reading(franchises, selection, progress, known, findings);
        var all = files.all().entrySet().iterator();
        while (all.hasNext()) {
            var file = all.next();
            reading.take(file.getKey(), file.getValue());
            // What has been taken is not needed any more, and all of it is large.
            all.remove();
        }
        if (reading.isEmpty()) {
            throw nothing(findings);
        }
        reading.settle();
        return reading.selected(league());
    }

    private IngestException nothing(Findings findings) {
        var refused = findings.refused();
        return new IngestException(
                league(),
                refused.isEmpty()
                        ? List.of(Problem.at(
                                Place.of(files.place()),
                                null,
                                "none of the files of nflverse is there; give the folder or address that has"
                                        + " players, rosters, draft_picks, games and trades"))
                        : refused);
    }
}
