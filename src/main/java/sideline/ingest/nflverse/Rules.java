package sideline.ingest.nflverse;

import java.util.List;
import java.util.Objects;
import sideline.ingest.csv.FactTable;

/** The tables that decide what rows mean, and the version of the program that reads them. */
final class Rules {

    private static final List<String> TABLES = List.of(
            "/nflverse/identities.csv",
            "/nflverse/common-names.csv",
            "/nflverse/college-names.csv",
            "/nflverse/roster-statuses.csv",
            "/nflverse/staff-roles.csv",
            "/calendar/drafts.csv",
            "/starter/teams.csv",
            "/starter/team_names.csv");

    private Rules() {}

    /** What changes whenever the same files may be read otherwise. */
    static String fingerprint() {
        var text = new StringBuilder(
                Objects.requireNonNullElse(Rules.class.getPackage().getImplementationVersion(), "development"));
        TABLES.forEach(table -> text.append('\n').append(FactTable.of(table).text()));
        return text.toString();
    }
}
