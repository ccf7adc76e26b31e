package sideline.ingest.nflverse.roster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Conflict;
import sideline.ingest.nflverse.file.Published;

/**
 * The snap counts of a season. For some games they list each side under the other's name: then most of its players have
 * their other games of the season with the opponent, and the sides are exchanged.
 */
public final class SnapSides {

    private record Counted(Published.Snaps row, String source) {}

    private final List<Counted> all = new ArrayList<>();
    private final Map<String, Map<String, Integer>> gamesByPlayer = new HashMap<>();

    /** Notes a row, with the id of its source. */
    public void add(Published.Snaps row, String source) {
        all.add(new Counted(row, source));
        gamesByPlayer.computeIfAbsent(player(row), each -> new HashMap<>()).merge(row.team(), 1, Integer::sum);
    }

    /** Hands out every row with the franchise for which he played, and reports the games whose sides are exchanged. */
    public void settle(Findings findings, BiConsumer<Published.Snaps, String> taker) {
        var votes = new HashMap<List<Object>, Integer>();
        all.forEach(counted -> votes.merge(game(counted.row()), vote(counted.row()), Integer::sum));
        var reported = new HashMap<List<Object>, Boolean>();
        for (var counted : all) {
            var row = counted.row();
            var game = game(row);
            var isExchanged = requireNonNull(votes.get(game)) > 0;
            if (isExchanged && reported.put(game, true) == null) {
                findings.conflict(conflict(row));
            }
            taker.accept(isExchanged ? row.onTheOtherSide() : row, counted.source());
        }
    }

    /** 1 where his other games are with the opponent, -1 where they are with the team, 0 where they do not tell. */
    private int vote(Published.Snaps row) {
        var games = requireNonNull(gamesByPlayer.get(player(row)));
        var withOpponent = row.opponent() == null ? 0 : games.getOrDefault(row.opponent(), 0);
        return Integer.compare(withOpponent, games.getOrDefault(row.team(), 0) - 1);
    }

    private static List<Object> game(Published.Snaps row) {
        var sides = new TreeSet<String>();
        sides.add(row.team());
        if (row.opponent() != null) {
            sides.add(row.opponent());
        }
        return List.of(row.season(), row.week(), sides);
    }

    private static String player(Published.Snaps row) {
        return row.pfrId() == null ? row.name() : row.pfrId();
    }

    private static Conflict conflict(Published.Snaps row) {
        return new Conflict(
                "TeamSeason:" + row.team() + "-" + row.season(),
                "players of week " + row.week(),
                "the players listed for " + row.opponent(),
                "the other games of the season",
                "the players listed for " + row.team(),
                row.place().toString(),
                "Most of them played their other games for the opponent; the file has the sides of this game exchanged.");
    }
}
