package sideline.ingest.league;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import sideline.ingest.fact.Fact;

/** Everything that a league's files state, by the file of Sideline's own format that has such rows. */
public final class League {

    private final String name;
    private final Map<String, List<Fact>> facts = new HashMap<>();

    private League(String name) {
        this.name = name;
    }

    /**
     * A league.
     *
     * @param name what it is called in messages
     * @param facts what is stated, kind by kind in any order; of each kind in the order of the files
     */
    @SafeVarargs
    public static League of(String name, Collection<? extends Fact>... facts) {
        var league = new League(name);
        for (var some : facts) {
            for (var fact : some) {
                league.facts
                        .computeIfAbsent(SidelineFormat.fileOf(fact).name(), none -> new ArrayList<>())
                        .add(fact);
            }
        }
        return league;
    }

    /** What it is called in messages. */
    public String name() {
        return name;
    }

    /** What the rows of a file state; empty when there are none. */
    public List<Fact> facts(CsvFile file) {
        return facts.getOrDefault(file.name(), List.of());
    }

    /** What is stated in a form of its own, in the order of the files; empty when nothing is. */
    public <F extends Fact> List<F> facts(Class<F> form) {
        return facts.values().stream()
                .flatMap(List::stream)
                .filter(form::isInstance)
                .map(form::cast)
                .toList();
    }

    /** What the rows of a file of Sideline's own format state; empty when the league comes from elsewhere. */
    public List<Stated> stated(CsvFile file) {
        return facts(file).stream()
                .filter(Stated.class::isInstance)
                .map(Stated.class::cast)
                .toList();
    }

    /** The franchises' names. */
    public Franchises franchises() {
        return new Franchises(facts(SidelineFormat.TEAM_NAMES).stream()
                .map(fact -> fact instanceof Fact.TeamName name ? name : FranchiseFiles.name((Stated) fact))
                .toList());
    }

    /** How many rows of the files it was read from. */
    public long rows() {
        return facts.values().stream().mapToLong(List::size).sum();
    }

    /** The league with other ids of people, where it is of Sideline's own format. */
    public League withPeople(UnaryOperator<String> id) {
        var renamed = SidelineFormat.FILES.stream()
                .flatMap(file -> stated(file).stream())
                .map(row -> row.withPeople(id))
                .toList();
        return of(name, renamed);
    }

    /** The id of a numbered pick, {@code 2020-52}. */
    public static String pickId(int season, int overall) {
        return season + "-" + overall;
    }

    /** The id of a franchise in a season, {@code rams-2020}. */
    public static String teamSeasonId(String team, int season) {
        return team + "-" + season;
    }
}
