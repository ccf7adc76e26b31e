package sideline.ingest.nflverse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that decide what rows mean, and the version of the program that reads them. */
final class Rules {

    private static final List<String> TABLES = List.of(
            "/nflverse/identities.csv",
            CommonNames.TABLE,
            "/nflverse/college-names.csv",
            "/nflverse/roster-statuses.csv",
            "/nflverse/staff-roles.csv",
            "/starter/teams.csv",
            "/starter/team_names.csv");

    private Rules() {}

    /** What changes whenever the same files may be read otherwise. */
    static String fingerprint() {
        var text = new StringBuilder(
                Objects.requireNonNullElse(Rules.class.getPackage().getImplementationVersion(), "development"));
        for (var table : TABLES) {
            try (var stream = Rules.class.getResourceAsStream(table)) {
                text.append('\n')
                        .append(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }
}
