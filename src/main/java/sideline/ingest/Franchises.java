package sideline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The franchises and what they were called in each season. */
final class Franchises {

    private final Map<String, List<Fact.TeamName>> names = new HashMap<>();

    Franchises(List<Fact.TeamName> teamNames) {
        for (var name : teamNames) {
            names.computeIfAbsent(name.team(), team -> new ArrayList<>()).add(name);
        }
    }

    /** Every name of a franchise, in the order of the file; empty for an unknown one. */
    List<Fact.TeamName> namesOf(String team) {
        return names.getOrDefault(team, List.of());
    }

    /** What a franchise was called in a season; null when it did not play. */
    Fact.@Nullable TeamName nameIn(String team, int season) {
        for (var name : namesOf(team)) {
            var last = name.lastSeason();
            if (name.firstSeason() <= season && (last == null || season <= last)) {
                return name;
            }
        }
        return null;
    }

    /** A team-season's parts; null when the id is not one or the franchise did not play. */
    @Nullable
    TeamSeason teamSeason(String id) {
        var dash = id.lastIndexOf('-');
        if (dash < 1 || !id.substring(dash + 1).matches("\\d{4}")) {
            return null;
        }
        var teamSeason = new TeamSeason(id.substring(0, dash), Integer.parseInt(id.substring(dash + 1)));
        return nameIn(teamSeason.team(), teamSeason.season()) == null ? null : teamSeason;
    }

    /** A franchise in one season. */
    record TeamSeason(String team, int season) {
        String id() {
            return League.teamSeasonId(team, season);
        }
    }
}
