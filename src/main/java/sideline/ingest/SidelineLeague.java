package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.csv.Problem;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.league.League;
import sideline.ingest.league.SidelineFormat;

/** A league in Sideline's own format: all of it is right, or nothing of it is imported. */
public record SidelineLeague(LeagueLocation location) implements LeagueReader {

    public SidelineLeague {
        requireNonNull(location);
    }

    @Override
    public String league() {
        return location.league();
    }

    @Override
    public League read(KnownGraph known, Findings findings) {
        var league = SidelineFormat.read(location);
        var newcomers = new Newcomers(known);
        var problems = new ArrayList<Problem>();
        league.stated(SidelineFormat.PEOPLE).forEach(person -> newcomers.check(person, problems));
        if (!problems.isEmpty()) {
            throw new IngestException(location.league(), problems);
        }
        findings.read(league.rows());
        return newcomers.settle(league);
    }
}
