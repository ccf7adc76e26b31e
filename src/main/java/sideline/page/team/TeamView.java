package sideline.page.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.Seasons;
import sideline.page.ask.Entity;
import sideline.page.fact.AsOf;
import sideline.page.fact.Chosen;
import sideline.page.fact.Closest;
import sideline.page.fact.Deal;
import sideline.page.fact.Dispute;
import sideline.page.origin.Sources;
import sideline.page.team.TeamData.SeasonName;
import sideline.page.team.TeamData.Team;

/** The page of a franchise: what its templates show, in their order. */
final class TeamView {

    private static final int DECADE = 10;

    private final Team team;
    private final TeamData data;
    private final @Nullable Closest closest;
    private final AsOf asOf;
    private final Sources sources = new Sources();

    TeamView(Team team, TeamData data, @Nullable Closest closest, AsOf asOf) {
        this.team = team;
        this.data = data;
        this.closest = closest;
        this.asOf = asOf;
    }

    Entity entity() {
        return team.entity();
    }

    String name() {
        return team.name();
    }

    /** {@code NFC West}; empty when not known. */
    String division() {
        return team.division() != null ? team.division() : team.conference() == null ? "" : team.conference();
    }

    /** How many seasons, and the former names. */
    String lead() {
        if (team.seasons().isEmpty()) {
            return "";
        }
        var seasons = team.seasons().stream().map(SeasonName::season).toList();
        var count = seasons.size() == 1 ? "One season" : seasons.size() + " seasons";
        var former = formerNames();
        return count + " in the data, " + Seasons.of(seasons) + "."
                + (former.isEmpty() ? "" : " Once called " + String.join(", ", former) + ".");
    }

    private List<String> formerNames() {
        Map<String, List<Integer>> names = team.seasons().stream()
                .collect(Collectors.groupingBy(
                        SeasonName::name,
                        LinkedHashMap::new,
                        Collectors.mapping(SeasonName::season, Collectors.toList())));
        return names.entrySet().stream()
                .filter(each -> !each.getKey().equals(team.name()))
                .map(each -> each.getKey() + " (" + Seasons.of(each.getValue()) + ")")
                .toList();
    }

    /** The seasons by decade, the latest decade first. */
    Map<String, List<SeasonName>> decades() {
        var decades = new LinkedHashMap<String, List<SeasonName>>();
        for (var i = team.seasons().size() - 1; i >= 0; i--) {
            var season = team.seasons().get(i);
            decades.computeIfAbsent(season.season() / DECADE * DECADE + "s", decade -> new ArrayList<>())
                    .add(0, season);
        }
        return decades;
    }

    List<Reign> reigns() {
        return Reign.of(team.id(), data.heads());
    }

    /** Those who were longest here; null when they could not be found at the moment. */
    @Nullable
    Closest closest() {
        return closest;
    }

    List<Chosen> drafted() {
        return team.drafted().nodes();
    }

    int draftedCount() {
        return team.drafted().totalCount();
    }

    List<Deal> trades() {
        return team.trades().nodes();
    }

    int tradeCount() {
        return team.trades().totalCount();
    }

    List<Dispute> disputes() {
        return Dispute.among(team.claims(), sources);
    }

    Sources sources() {
        return sources;
    }

    AsOf asOf() {
        return asOf;
    }

    String bare() {
        return entity().href();
    }

    String inSeason(int season) {
        return bare() + "/" + season + asOf.parameter("?");
    }
}
