package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sideline.ingest.Findings;
import sideline.ingest.ImportProgress;
import sideline.ingest.LeagueReader;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.Place;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Scope;
import sideline.ingest.files.PublishedFile;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.league.FranchiseFiles;
import sideline.ingest.league.Franchises;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.coach.Coaches;
import sideline.ingest.nflverse.coach.StaffRoles;
import sideline.ingest.nflverse.coach.Staffs;
import sideline.ingest.nflverse.file.PublishedRows;
import sideline.ingest.nflverse.file.SourceFiles;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.human.Identities;
import sideline.ingest.nflverse.human.People;
import sideline.ingest.nflverse.human.PersonIds;

/** The staffs of a list: who coached whom in which role, season by season. */
public final class StaffLeague implements LeagueReader {

    private final PublishedFile file;
    private final Selection selection;
    private final ImportProgress progress;
    private final FranchiseFiles franchises = FranchiseFiles.shipped();

    public StaffLeague(PublishedFile file, Selection selection, ImportProgress progress) {
        this.file = requireNonNull(file);
        this.selection = requireNonNull(selection);
        this.progress = requireNonNull(progress);
    }

    @Override
    public String league() {
        return "the staffs in " + file.name();
    }

    @Override
    public String record() {
        return source();
    }

    @Override
    public String fingerprint() {
        return selection.isAll() ? file.checksum() + " " + Rules.fingerprint().hashCode() : "";
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Scope scope() {
        return selection.isAll()
                ? Scope.ALL
                : new Scope(Set.of("ON_STAFF"), selection.firstSeason(), selection.lastSeason());
    }

    private String source() {
        var name = file.name().replaceAll("\\.csv$", "").toLowerCase(Locale.ROOT);
        return "staff-" + name.replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public League read(KnownGraph known, Findings findings) {
        var rows = new PublishedRows(new Franchises(franchises.names()));
        var sources = new SourceFiles(known, findings, progress);
        var people = new People(known, findings);
        var coaches = new Coaches(known, people, Identities.shipped(), findings, false);
        var staffs = new Staffs(coaches, StaffRoles.shipped(), findings);
        sources.read(file, source(), "Staff list", null, null, rows.staffs(), staffs::add);
        if (sources.rows() == 0) {
            throw new IngestException(
                    league(),
                    findings.refused().isEmpty()
                            ? List.of(Problem.at(Place.of(file.name()), null, "the file has no rows"))
                            : findings.refused());
        }
        staffs.settle();
        new PersonIds(people.takenIds()).give(people.met());
        coaches.report();
        var stints = staffs.stints().stream()
                .filter(stint -> selection.has(Part.COACHES, stint.span().firstSeason()))
                .toList();
        var needed = stints.stream().map(Fact.StaffStint::coach).collect(Collectors.toSet());
        return League.of(
                league(),
                sources.sources(),
                franchises.teams(),
                franchises.names(),
                people.met().stream()
                        .filter(human -> needed.contains(human.id()))
                        .map(Human::fact)
                        .toList(),
                stints);
    }
}
