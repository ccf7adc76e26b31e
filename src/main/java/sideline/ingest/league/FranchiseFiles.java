package sideline.ingest.league;

import java.util.ArrayList;
import java.util.List;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Fact;

/**
 * The franchises that Sideline ships with all their names and codes.
 *
 * @param teams every franchise
 * @param names what they were called, and by which codes data files mean them
 */
public record FranchiseFiles(List<Fact.Team> teams, List<Fact.TeamName> names) {

    private static final LeagueLocation LOCATION = new LeagueLocation.Shipped("starter");

    public FranchiseFiles {
        teams = List.copyOf(teams);
        names = List.copyOf(names);
    }

    /** Reads them; a fault in them is one of the program. */
    public static FranchiseFiles shipped() {
        var problems = new ArrayList<Problem>();
        var files = new FranchiseFiles(
                SidelineFormat.TEAMS.facts(LOCATION, problems::add).stream()
                        .map(FranchiseFiles::team)
                        .toList(),
                SidelineFormat.TEAM_NAMES.facts(LOCATION, problems::add).stream()
                        .map(FranchiseFiles::name)
                        .toList());
        if (!problems.isEmpty()) {
            throw new IngestException(LOCATION.league(), problems);
        }
        return files;
    }

    /** The franchise that a row states. */
    public static Fact.Team team(Stated row) {
        return new Fact.Team(
                row.place(),
                row.id("id"),
                row.id("name"),
                row.id("abbreviation"),
                row.text("conference"),
                row.text("division"),
                row.text("color"));
    }

    static Fact.TeamName name(Stated row) {
        return new Fact.TeamName(
                row.place(),
                row.id("team"),
                row.span().firstSeason(),
                row.number("lastSeason"),
                row.id("name"),
                row.id("abbreviation"),
                row.ids("codes"));
    }
}
