package sideline.ingest.nflverse.human;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Position;
import sideline.ingest.nflverse.file.Published;

/** The rows that speak of players, kept until all files have been read: only all together do they tell whose each is. */
public final class PlayerRows {

    private final List<Read<Published.Player>> players = new ArrayList<>();
    private final List<Read<Published.Roster>> rosters = new ArrayList<>();
    private final List<Read<Published.Snaps>> snaps = new ArrayList<>();
    private final List<Read<Published.Pick>> picks = new ArrayList<>();
    private final Map<Card, Seen> cards = new HashMap<>();

    /** A row and the file that has it. */
    public record Read<T>(T row, String source) {}

    /** One card and what the rows that have it say besides. */
    static final class Seen {

        private final Card card;
        private final Place place;
        private final Set<Position> positions = EnumSet.noneOf(Position.class);
        private final Set<String> colleges = new LinkedHashSet<>(2);
        private int rows;
        private int firstSeason = Integer.MAX_VALUE;
        private int lastSeason = Integer.MIN_VALUE;

        private Seen(Card card, Place place) {
            this.card = card;
            this.place = place;
        }

        private void add(Published.Roster row) {
            rows++;
            firstSeason = Math.min(firstSeason, row.season());
            lastSeason = Math.max(lastSeason, row.season());
            if (row.position() != null) {
                positions.add(row.position());
            }
            if (row.college() != null) {
                colleges.add(row.college());
            }
        }

        Card card() {
            return card;
        }

        /** A row that has it. */
        Place place() {
            return place;
        }

        Set<Position> positions() {
            return positions;
        }

        Set<String> colleges() {
            return colleges;
        }

        int rows() {
            return rows;
        }

        int firstSeason() {
            return firstSeason;
        }

        int lastSeason() {
            return lastSeason;
        }
    }

    /** Notes a row of the table of players. */
    public void add(Published.Player row, String source) {
        players.add(new Read<>(row, source));
    }

    /** Notes a row of a roster. */
    public void add(Published.Roster row, String source) {
        rosters.add(new Read<>(row, source));
        cards.computeIfAbsent(Card.of(row), card -> new Seen(card, row.place())).add(row);
    }

    /** Notes a row of a game's snaps. */
    public void add(Published.Snaps row, String source) {
        snaps.add(new Read<>(row, source));
    }

    /** Notes a row of a draft. */
    public void add(Published.Pick row, String source) {
        picks.add(new Read<>(row, source));
    }

    /** The rows of the table of players, in the order read. */
    public List<Read<Published.Player>> players() {
        return players;
    }

    /** The rows of rosters, in the order read. */
    public List<Read<Published.Roster>> rosters() {
        return rosters;
    }

    /** The rows of snaps, in the order read. */
    public List<Read<Published.Snaps>> snaps() {
        return snaps;
    }

    /** The rows of drafts, in the order read. */
    public List<Read<Published.Pick>> picks() {
        return picks;
    }

    /** Every card of a roster once, in no order. */
    List<Seen> cards() {
        return List.copyOf(cards.values());
    }

    /** Whether two league ids are on rosters of different teams in one week, or in one season where weeks are not known. */
    boolean playedApart(String oneId, String otherId) {
        var one = new HashMap<String, String>();
        for (var read : rosters) {
            var row = read.row();
            if (oneId.equals(row.gsisId()) || otherId.equals(row.gsisId())) {
                var week = row.season() + " " + row.week();
                var before = one.putIfAbsent(week, row.gsisId() + " " + row.team());
                if (before != null && !before.startsWith(row.gsisId() + " ") && !before.endsWith(" " + row.team())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lets go of the rows, which are many. */
    public void forget() {
        players.clear();
        rosters.clear();
        snaps.clear();
        picks.clear();
        cards.clear();
    }
}
