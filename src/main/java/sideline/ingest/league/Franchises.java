package sideline.ingest.league;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact;

/** The franchises and what they were called in each season. */
public final class Franchises {

    private final List<Fact.TeamName> all;
    private final Map<String, List<Fact.TeamName>> names = new HashMap<>();
    private final Map<String, Optional<String>> byCode = new HashMap<>();

    public Franchises(List<Fact.TeamName> teamNames) {
        all = List.copyOf(teamNames);
        for (var name : teamNames) {
            names.computeIfAbsent(name.team(), team -> new ArrayList<>()).add(name);
        }
    }

    /** Every name of a franchise, in the order of the file; empty for an unknown one. */
    public List<Fact.TeamName> namesOf(String team) {
        return names.getOrDefault(team, List.of());
    }

    /** What a franchise was called in a season; null when it did not play. */
    public Fact.@Nullable TeamName nameIn(String team, int season) {
        for (var name : namesOf(team)) {
            if (name.isInUse(season)) {
                return name;
            }
        }
        return null;
    }

    /** Every franchise that played in a season. */
    public Set<String> inSeason(int season) {
        return all.stream()
                .filter(name -> name.isInUse(season))
                .map(Fact.TeamName::team)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A team-season's parts; null when the id is not one or the franchise did not play. */
    @Nullable
    public TeamSeason teamSeason(String id) {
        var dash = id.lastIndexOf('-');
        if (dash < 1 || !id.substring(dash + 1).matches("\\d{4}")) {
            return null;
        }
        var teamSeason = new TeamSeason(id.substring(0, dash), Integer.parseInt(id.substring(dash + 1)));
        return nameIn(teamSeason.team(), teamSeason.season()) == null ? null : teamSeason;
    }

    /**
     * The franchise that data files mean by a code in a season; one code may mean another franchise in other years.
     *
     * @return its id; null when no franchise has the code in that season
     */
    public @Nullable String byCode(String code, int season) {
        return byCode.computeIfAbsent(code + " " + season, key -> Optional.ofNullable(find(code, season)))
                .orElse(null);
    }

    private @Nullable String find(String code, int season) {
        for (var name : all) {
            if (name.codes().contains(code) && name.isInUse(season)) {
                return name.team();
            }
        }
        return null;
    }

    /** A franchise in one season. */
    public record TeamSeason(String team, int season) {
        String id() {
            return League.teamSeasonId(team, season);
        }
    }
}
