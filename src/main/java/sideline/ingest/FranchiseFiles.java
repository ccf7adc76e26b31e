package sideline.ingest;

import java.util.ArrayList;
import java.util.List;

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
                SidelineFormat.TEAMS.rows(LOCATION, problems::add).stream()
                        .map(SidelineRows::team)
                        .toList(),
                SidelineFormat.TEAM_NAMES.rows(LOCATION, problems::add).stream()
                        .map(SidelineRows::teamName)
                        .toList());
        if (!problems.isEmpty()) {
            throw new IngestException(LOCATION.league(), problems);
        }
        return files;
    }
}
