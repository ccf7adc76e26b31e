package sideline.ingest;

import sideline.ingest.csv.LeagueLocation;
import sideline.support.TestNeo4j;

/** Imports of the tests, outside what {@link sideline.support.Leagues} keeps. */
final class Imports {

    static final LeagueLocation STARTER = new LeagueLocation.Shipped("starter");
    static final LeagueLocation SMALL = new LeagueLocation.Shipped("league");

    private Imports() {}

    static ImportSummary run(LeagueLocation location) {
        return new LeagueImport(TestNeo4j.graph()).run(location);
    }
}
