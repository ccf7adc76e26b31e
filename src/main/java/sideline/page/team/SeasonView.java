package sideline.page.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.AsOf;
import sideline.page.fact.Chosen;
import sideline.page.fact.Deal;
import sideline.page.fact.Happening;
import sideline.page.origin.Sources;
import sideline.page.team.SeasonData.Rostered;
import sideline.page.team.SeasonData.Season;
import sideline.page.team.SeasonData.Team;
import sideline.page.team.TeamData.SeasonName;

/** The page of a franchise in a season: what its templates show, in their order. */
final class SeasonView {

    private static final Map<String, String> GROUPS = groups();

    private final int season;
    private final Team team;
    private final @Nullable Season happened;
    private final AsOf asOf;
    private final Sources sources = new Sources();

    SeasonView(int season, Team team, @Nullable Season happened, AsOf asOf) {
        this.season = season;
        this.team = team;
        this.happened = happened;
        this.asOf = asOf;
    }

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("QB", "Quarterbacks");
        groups.put("RB", "Running backs");
        groups.put("WR", "Wide receivers");
        groups.put("TE", "Tight ends");
        groups.put("OL", "Offensive line");
        groups.put("DL", "Defensive line");
        groups.put("LB", "Linebackers");
        groups.put("DB", "Defensive backs");
        groups.put("ST", "Special teams");
        return groups;
    }

    int season() {
        return season;
    }

    Entity entity() {
        return team.entity();
    }

    /** What the franchise was called then. */
    String name() {
        return team.seasons().stream()
                .filter(each -> each.season() == season)
                .map(SeasonName::name)
                .findFirst()
                .orElse(team.name());
    }

    String title() {
        return name() + ", " + season;
    }

    /** Who led it, and how many are named. */
    String lead() {
        var heads = staff().stream()
                .filter(member -> member.part()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("head coach")
                        && !member.part().toLowerCase(java.util.Locale.ROOT).contains("assistant head"))
                .map(member -> member.person().name())
                .toList();
        var players = count(roster().values().stream().mapToInt(List::size).sum(), "player");
        return (heads.isEmpty() ? "" : "Head coach " + String.join(", then ", heads) + "; ") + players + " and "
                + count(staff().size(), "coach") + " in the data.";
    }

    private static String count(int number, String what) {
        var plural = what.endsWith("ch") ? what + "es" : what + "s";
        return number == 0 ? "no " + what : number == 1 ? "1 " + what : number + " " + plural;
    }

    /** The roster by group of positions. */
    Map<String, List<Member>> roster() {
        var byGroup = team.roster().stream()
                .collect(Collectors.groupingBy(
                        stint -> GROUPS.getOrDefault(
                                Objects.requireNonNullElse(stint.player().positionGroup(), ""), "Others"),
                        Collectors.toList()));
        var ordered = new LinkedHashMap<String, List<Member>>();
        GROUPS.values().forEach(group -> put(ordered, group, byGroup.get(group)));
        put(ordered, "Others", byGroup.get("Others"));
        return ordered;
    }

    private static void put(Map<String, List<Member>> roster, String group, @Nullable List<Rostered> stints) {
        if (stints != null) {
            roster.put(group, Member.players(stints));
        }
    }

    List<Member> staff() {
        return Member.coaches(team.staff());
    }

    /** Whether the day is within the season, so that who has left by then can be told. */
    boolean isOnADay() {
        return asOf.day() != null;
    }

    List<Chosen> drafted() {
        return team.drafted().nodes();
    }

    List<Deal> trades() {
        return team.trades().nodes();
    }

    List<Happening> events() {
        return happened == null ? List.of() : happened.events();
    }

    /** Who states the roster. */
    List<Integer> rosterSources() {
        return sources.cite(team.roster().stream()
                .flatMap(stint -> stint.sources().stream())
                .toList());
    }

    /** Who states the staff. */
    List<Integer> staffSources() {
        return sources.cite(
                team.staff().stream().flatMap(stint -> stint.sources().stream()).toList());
    }

    Sources sources() {
        return sources;
    }

    AsOf asOf() {
        return asOf;
    }

    /** The season before or after; null where the data has none. */
    @Nullable
    Integer beside(int years) {
        return team.seasons().stream().anyMatch(each -> each.season() == season + years) ? season + years : null;
    }

    String bare() {
        return address(season);
    }

    String address(int year) {
        return entity().href() + "/" + year;
    }
}
