package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Agreement;
import sideline.ingest.nflverse.human.Bearers;
import sideline.ingest.nflverse.human.Card;
import sideline.ingest.nflverse.human.Colleges;
import sideline.ingest.nflverse.human.Draftees;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.human.Likeness;
import sideline.ingest.nflverse.human.Moved;
import sideline.ingest.nflverse.human.People;
import sideline.ingest.nflverse.human.PlayerRows;
import sideline.ingest.nflverse.human.PlayerRows.Read;
import sideline.ingest.nflverse.roster.Rosters;
import sideline.ingest.nflverse.trade.Drafts;

/** Hands out the rows on players once all of them are there and it is told whose each is. */
final class Players implements Draftees.Presence {

    private static final int CAREER_SLACK = 2;

    private final PlayerRows rows = new PlayerRows();
    private final Colleges colleges = Colleges.shipped();
    private final People people;
    private final Moved moved;
    private final Rosters rosters;
    private final Drafts drafts;
    private final SourceClaims claims;
    private final Watcher watcher;

    /** Wants to know of every season that somebody was with a franchise. */
    interface Watcher {
        void played(Human player, String team, int season);
    }

    Players(People people, Moved moved, Rosters rosters, Drafts drafts, SourceClaims claims, Watcher watcher) {
        this.people = people;
        this.moved = moved;
        this.rosters = rosters;
        this.drafts = drafts;
        this.claims = claims;
        this.watcher = watcher;
    }

    /** Where rows wait. */
    PlayerRows rows() {
        return rows;
    }

    @Override
    public boolean with(Human player, @Nullable String team, int season) {
        return team == null ? rosters.has(player, season) : rosters.has(player, team, season);
    }

    /** Gives every row that waits to whom it speaks of; those with ids first, then those with names only. */
    void settle() {
        var bearers = new Bearers(people, rows, colleges);
        bearers.settle();
        for (var read : rows.players()) {
            claims.described(requireNonNull(people.byGsisId(read.row().gsisId())), read.row(), read.source());
        }
        var nameless = new ArrayList<Read<Published.Roster>>();
        for (var read : rows.rosters()) {
            var player = bearers.of(Card.of(read.row()));
            if (player == null) {
                nameless.add(read);
            } else {
                take(player, read);
            }
        }
        nameless.forEach(read -> take(byName(read.row()), read));
        for (var read : rows.snaps()) {
            var row = read.row();
            var player = moved.played(
                    row,
                    read.source(),
                    one -> rosters.has(one, row.season()),
                    one -> rosters.has(one, row.team(), row.season()));
            rosters.add(player, row, read.source());
            watcher.played(player, row.team(), row.season());
        }
        takePicks();
        rows.forget();
    }

    private void take(Human player, Read<Published.Roster> read) {
        var row = read.row();
        if (player.play(row.place(), row.season(), read.source(), row.name(), row.position(), row.college())) {
            people.index(player);
        }
        claims.rostered(player, row, read.source());
        rosters.add(player, row, read.source());
        watcher.played(player, row.team(), row.season());
    }

    private Human byName(Published.Roster row) {
        var id = "roster:" + row.season() + "-" + row.team() + "-" + People.slug(row.name());
        return people.ofRow(id, () -> {
            var fitting = fitting(row);
            var human = fitting.size() == 1 ? fitting.get(0) : people.add(new Human(row.name()));
            people.findings()
                    .decided(
                            human,
                            "the row of the roster of " + row.season() + " without id and birth date is his",
                            fitting.size() == 1
                                    ? "the only player of the name in those years, and nothing speaks against it"
                                    : "new: no player of the name fits, or several do",
                            fitting.size() == 1 ? 60 : 40);
            return human;
        });
    }

    /** Whom a row without ids can mean; who was with the team that season comes before all others. */
    private List<Human> fitting(Published.Roster row) {
        var fitting = people.alike(row.name()).stream()
                .filter(one -> one.isPlayer()
                        && one.firstSeason() <= row.season() + 1
                        && one.lastSeason() >= row.season() - CAREER_SLACK
                        && Likeness.ofPositions(row.position(), one.positions()) != Agreement.NO
                        && colleges.agree(row.college(), one.colleges()) != Agreement.NO)
                .toList();
        var there = fitting.stream()
                .filter(one -> rosters.has(one, row.team(), row.season()))
                .toList();
        return there.isEmpty()
                ? fitting.stream()
                        .filter(one -> !rosters.has(one, row.season()))
                        .toList()
                : there;
    }

    private void takePicks() {
        var chosen = new Draftees(people, colleges, this).settle(rows.picks());
        for (var read : rows.picks()) {
            var row = read.row();
            var player = requireNonNull(chosen.get(row));
            if (row.gsisId() != null) {
                people.learnGsisId(player, row.gsisId(), false);
            }
            people.learnFreePfrId(player, row.pfrId());
            player.play(row.place(), row.season(), read.source(), row.name(), row.position(), row.college());
            people.index(player);
            drafts.add(row, player, read.source());
        }
    }
}
