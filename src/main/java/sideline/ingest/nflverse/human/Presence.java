package sideline.ingest.nflverse.human;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.ingest.fact.Fact.CoachedUnit;
import sideline.ingest.fact.Position;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.KnownGraph.KnownStay;
import sideline.ingest.nflverse.human.Career.Office;
import sideline.names.NameKey;

/** Who was with which team in which season, as a player or on the staff: in the graph and in the files. */
public final class Presence {

    private static final String YEAR = "-2000";

    private final Map<String, List<Office>> staffs = new HashMap<>();
    private final Map<String, Career> careers = new HashMap<>();
    private final Map<Human, Set<String>> played = new HashMap<>();
    private final Map<Human, CoachedUnit> groups = new HashMap<>();
    private final Identities identities;

    /** What the graph and {@code identities} say; what is read is added. */
    public Presence(KnownGraph known, People people, Identities identities) {
        this.identities = identities;
        for (var stay : known.stays()) {
            var human = people.byId(stay.person());
            if (human != null) {
                add(human, stay);
            }
        }
    }

    private void add(Human human, KnownStay stay) {
        var team = stay.team();
        var roleClass = stay.roleClass();
        if (roleClass != null && team != null) {
            var unit = stay.unit() == null ? null : CoachedUnit.valueOf(stay.unit());
            coaches(new Office(who(human.name(), stay.season(), team), team, stay.season(), roleClass, unit));
            return;
        }
        if (stay.unit() != null) {
            groups.put(human, group(stay.unit()));
        }
        plays(human, team == null ? "" : team, stay.season());
    }

    private static CoachedUnit group(String code) {
        for (var position : Position.values()) {
            if (position.name().equals(code)) {
                return requireNonNull(Career.group(position));
            }
        }
        return CoachedUnit.valueOf(code);
    }

    /** What tells a coach of this name from others, as far as his name does. */
    public String who(String name, int season, String team) {
        var identity = identities.of(name, season, team);
        return identity == null ? NameKey.of(name) : identity.person();
    }

    /** Notes an office on a staff. */
    public void coaches(Office office) {
        staffs.computeIfAbsent(office.team() + "-" + office.season(), none -> new ArrayList<>())
                .add(office);
        careers.computeIfAbsent(office.who(), none -> new Career()).add(office);
    }

    /** Notes a season on a roster. */
    public void plays(Human human, String team, int season) {
        played.computeIfAbsent(human, none -> new TreeSet<>()).add((team + "-" + season).intern());
    }

    /** The offices of a coach; none when he is not known. */
    public Career career(String who) {
        return careers.getOrDefault(who, new Career());
    }

    /** The team-seasons of a player. */
    public Set<String> playedFor(Human human) {
        return played.getOrDefault(human, Set.of());
    }

    /** The franchises of a player. */
    public Set<String> teamsOf(Human human) {
        return playedFor(human).stream()
                .map(teamSeason -> teamSeason.substring(0, teamSeason.length() - YEAR.length()))
                .filter(team -> !team.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The seasons in which a player played, as far as is known. */
    public IntSummaryStatistics seasons(Human human) {
        var own = Stream.of(human.firstSeason(), human.lastSeason())
                .filter(season -> season != Integer.MAX_VALUE && season != Integer.MIN_VALUE);
        var theirs = playedFor(human).stream()
                .map(teamSeason -> Integer.valueOf(teamSeason.substring(teamSeason.length() - YEAR.length() + 1)));
        return Stream.concat(own, theirs).mapToInt(Integer::intValue).summaryStatistics();
    }

    /** The position group of a player; null when not known. */
    @Nullable
    public CoachedUnit group(Human human) {
        var group = Career.group(human.position());
        return group == null ? groups.get(human) : group;
    }

    /** Everyone on the staff of a team-season. */
    public Stream<Office> staff(String teamSeason) {
        return staffs.getOrDefault(teamSeason, List.of()).stream();
    }
}
