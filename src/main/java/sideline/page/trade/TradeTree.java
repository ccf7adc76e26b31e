package sideline.page.trade;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.page.ask.Entity;
import sideline.page.fact.Deal;
import sideline.page.timeline.Timeline;

/** What became of what trades moved, and where it came from: what pages show of a trade tree. */
final class TradeTree {

    private final List<Branch> branches;
    private final List<Holding> holdings;
    private final Map<String, TradeTreeData.Career> careers;
    private final int season;
    private final Timeline lanes;

    /**
     * A tree.
     *
     * @param branches its trades
     * @param careers how long its players were where, by id
     * @param season the last season that counts
     */
    TradeTree(List<Branch> branches, Map<String, TradeTreeData.Career> careers, int season) {
        this.branches = branches.stream()
                .sorted(Comparator.comparingDouble((Branch branch) -> Holdings.at(branch.deal()))
                        .thenComparing(branch -> branch.deal().id()))
                .toList();
        this.careers = careers;
        this.season = season;
        this.holdings = Holdings.of(
                this.branches.stream().map(Branch::deal).toList(),
                this.branches.stream().filter(Branch::isRoot).map(Branch::deal).toList(),
                careers);
        this.lanes = Lanes.of(this.branches, holdings, careers);
    }

    /** A trade of the tree: 0 for those with which it starts, above for what came of them, below for where they came from. */
    record Branch(int generation, Deal deal) {

        boolean isRoot() {
            return generation == 0;
        }
    }

    /** What a franchise of the tree gave and received in a trade. */
    record Side(Entity team, List<Deal.Leg> sent, List<Deal.Leg> received) {}

    /** The trades, oldest first. */
    List<Branch> branches() {
        return branches;
    }

    /** Whether there is more than what the page of a single trade tells anyhow. */
    boolean isGrown() {
        return branches.size() > 1;
    }

    boolean isEmpty() {
        return branches.isEmpty();
    }

    /** What the franchises of the tree gave and received: of two that deal with each other the first says it all. */
    List<Side> sides(Branch branch) {
        var teams = new LinkedHashMap<String, Entity>();
        branch.deal().sides().forEach(side -> teams.put(side.team().id(), side.team()));
        branch.deal().legs().forEach(leg -> teams.putIfAbsent(leg.from().id(), leg.from()));
        var most = teams.size() == 2 ? 1 : teams.size();
        return teams.values().stream()
                .filter(team -> holdings.stream()
                        .anyMatch(holding -> holding.team().id().equals(team.id())))
                .limit(most)
                .map(team -> side(branch.deal(), team))
                .toList();
    }

    private static Side side(Deal deal, Entity team) {
        return new Side(
                team,
                deal.legs().stream()
                        .filter(leg -> leg.from().id().equals(team.id()))
                        .toList(),
                deal.legs().stream()
                        .filter(leg -> leg.to().id().equals(team.id()))
                        .toList());
    }

    /** Whether anything of it is still there: {@code Alive: Cam Akers still plays.} */
    String status() {
        var kept = holdings.stream().filter(Holding::isKept).toList();
        var alive = Stream.of(
                        many(kept, this::isPlaying, "still plays", "players", "still play"),
                        many(kept, this::isOpen, "is not used yet", "picks", "are not used yet"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        if (!alive.isEmpty()) {
            return "Alive: " + alive + ".";
        }
        var last = kept.stream().mapToInt(this::lastSeason).max().orElse(0);
        return last == 0
                ? "What became of it is not in the data."
                : "Ended " + last + ": nobody of it has played since.";
    }

    /** One by name, several by number. */
    private static String many(
            List<Holding> kept, Predicate<Holding> which, String does, String things, String theyDo) {
        var names = kept.stream().filter(which).map(Holding::name).distinct().toList();
        if (names.isEmpty()) {
            return "";
        }
        return names.size() == 1
                ? names.get(0) + " " + does
                : names.size() + " " + things + " " + theyDo + " (" + String.join(", ", names) + ")";
    }

    private boolean isPlaying(Holding holding) {
        return season > 0 && lastSeason(holding) >= season;
    }

    private boolean isOpen(Holding holding) {
        var draft = holding.asset().season();
        return holding.isPick() && draft != null && draft > season;
    }

    /** The last season of a person; 0 for picks, and when it is not known. */
    private int lastSeason(Holding holding) {
        var career = careers.get(String.valueOf(holding.person()));
        return career == null || career.lastSeason() == null ? 0 : career.lastSeason();
    }

    /** The picture: a lane for each franchise of the tree, a row for each asset. */
    Timeline lanes() {
        return lanes;
    }
}
