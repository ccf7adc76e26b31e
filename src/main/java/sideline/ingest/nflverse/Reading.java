package sideline.ingest.nflverse;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.ImportProgress;
import sideline.ingest.fact.Fact;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.league.FranchiseFiles;
import sideline.ingest.league.Franchises;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.coach.Coaches;
import sideline.ingest.nflverse.coach.HeadCoaches;
import sideline.ingest.nflverse.file.NflverseFiles;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.file.PublishedRows;
import sideline.ingest.nflverse.file.SourceFiles;
import sideline.ingest.nflverse.file.Table;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.human.Identities;
import sideline.ingest.nflverse.human.Moved;
import sideline.ingest.nflverse.human.People;
import sideline.ingest.nflverse.human.PersonIds;
import sideline.ingest.nflverse.roster.RosterFiles;
import sideline.ingest.nflverse.roster.RosterGaps;
import sideline.ingest.nflverse.roster.RosterRows;
import sideline.ingest.nflverse.roster.Rosters;
import sideline.ingest.nflverse.roster.SeasonWeeks;
import sideline.ingest.nflverse.roster.SnapSides;
import sideline.ingest.nflverse.roster.TeamGames;
import sideline.ingest.nflverse.roster.TradedStints;
import sideline.ingest.nflverse.trade.Drafts;
import sideline.ingest.nflverse.trade.Trades;
import sideline.names.NameKey;

/** Everything that the files say, gathered file by file. */
final class Reading {

    private static final int YEARS_WITHOUT_TEAM = 2;

    private final FranchiseFiles franchises;
    private final Franchises names;
    private final Selection selection;
    private final PublishedRows rows;
    private final RosterFiles rosterFiles;

    private final SourceFiles sources;
    private final People people;
    private final Coaches coaches;
    private final Rosters rosters = new Rosters();
    private final Drafts drafts;
    private final Players players;
    private final Moved moved;
    private final Trades trades;
    private final HeadCoaches headCoaches;
    private final Set<String> ledTeams = new HashSet<>();
    private final SeasonWeeks weeks = new SeasonWeeks();
    private final TeamGames games = new TeamGames();
    private final RosterGaps gaps = new RosterGaps();
    private final SourceClaims claims;
    private final Findings findings;
    private boolean knowsPlayers;

    Reading(
            FranchiseFiles franchises,
            Selection selection,
            ImportProgress progress,
            KnownGraph known,
            Findings findings) {
        this.franchises = franchises;
        this.selection = selection;
        names = new Franchises(franchises.names());
        rows = new PublishedRows(names);
        rosterFiles = new RosterFiles(names);
        this.findings = findings;
        sources = new SourceFiles(known, findings, progress);
        people = new People(known, findings);
        coaches = new Coaches(known, people, Identities.shipped(), findings, true);
        drafts = new Drafts(known, people, findings);
        trades = new Trades(known, drafts, findings);
        headCoaches = new HeadCoaches(coaches);
        claims = new SourceClaims(names, findings);
        moved = new Moved(people);
        players = new Players(people, moved, rosters, drafts, claims, coaches::played);
    }

    /** Takes a file; the order of the kinds of files matters. */
    void take(String path, NflverseFiles.Found found) {
        var part = path.substring(0, path.indexOf('/'));
        if (part.equals("schedules") || part.equals("trades")) {
            knowPlayers();
        }
        switch (part) {
            case "players" -> sources.read(path, found, rows.players(), players.rows()::add);
            case "weekly_rosters" -> takeRoster(path, found, rosterFiles.weeklyRosters(season(path)));
            case "rosters" -> takeRoster(path, found, rosterFiles.rosters(season(path)));
            case "snap_counts" -> {
                var sides = new SnapSides();
                sources.read(path, found, rosterFiles.snaps(season(path)), sides::add);
                sides.settle(findings, players.rows()::add);
            }
            case "draft_picks" -> sources.read(path, found, rows.picks(), players.rows()::add);
            case "schedules" -> sources.read(path, found, rows.games(), this::take);
            case "trades" -> sources.read(path, found, rows.legs(), this::take);
            default -> throw new IllegalArgumentException(path);
        }
    }

    private void takeRoster(String path, NflverseFiles.Found found, Table<Published.Roster> table) {
        var listed = new RosterRows();
        sources.read(path, found, table, listed::add);
        listed.settle(findings, (row, source) -> {
            gaps.add(row);
            players.rows().add(row, source);
        });
    }

    /** The season at the end of a file's name. */
    private static int season(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('_') + 1));
    }

    private void take(Published.Game row, String source) {
        headCoaches.add(row, source);
        noteHeadCoach(row.homeCoach(), row.home(), row.season());
        noteHeadCoach(row.awayCoach(), row.away(), row.season());
        weeks.add(row);
        games.add(row);
    }

    private void take(Published.Leg row, String source) {
        if (row.isPick()) {
            moved.chosen(row);
        }
        trades.add(row, source);
    }

    /** What names coaches and who was traded needs to know who played; all that tells it comes before. */
    private void knowPlayers() {
        if (!knowsPlayers) {
            knowsPlayers = true;
            players.settle();
        }
    }

    private Human traded(Published.Leg row, String source) {
        Predicate<Human> wasThere = one -> rosters.has(one, row.from(), row.season())
                || rosters.has(one, row.to(), row.season())
                || rosters.has(one, row.from(), row.season() - 1);
        var name = row.name();
        if (name != null
                && isHeadCoach(name, row)
                && people.named(name).stream().noneMatch(wasThere)) {
            return coaches.of(name, row.season(), row.to(), null, row.place(), source);
        }
        return moved.traded(row, source, wasThere);
    }

    private void noteHeadCoach(@Nullable String name, String team, int season) {
        if (name != null) {
            ledTeams.add(NameKey.of(name) + " " + team + " " + season);
        }
    }

    /** Whether a leg names who leads one of its franchises around that season: then the coach moved, not a namesake. */
    private boolean isHeadCoach(String name, Published.Leg leg) {
        return IntStream.rangeClosed(leg.season() - 1, leg.season() + 1)
                .boxed()
                .flatMap(season -> Stream.of(leg.from() + " " + season, leg.to() + " " + season))
                .anyMatch(led -> ledTeams.contains(NameKey.of(name) + " " + led));
    }

    /** Whether somebody may have played when a leg moved what it moved. */
    private static boolean mayHaveMoved(Human human, Published.Leg leg) {
        return human.isPlayer()
                && human.firstSeason() <= leg.season() + 1
                && human.lastSeason() >= leg.season() - YEARS_WITHOUT_TEAM;
    }

    /** Gives everyone an id and makes of it what needs one. */
    void settle() {
        knowPlayers();
        headCoaches.settle();
        coaches.meet(people.known());
        trades.identify(Reading::mayHaveMoved, this::traded);
        new PersonIds(people.takenIds()).give(people.met());
        people.report();
        coaches.report();
        trades.settle();
        gaps.report(names, games, rosters, season -> selection.has(Part.ROSTERS, season), findings);
    }

    /** Whether no file could be taken. */
    boolean isEmpty() {
        return sources.sources().isEmpty();
    }

    /** What of it is chosen. */
    League selected(String league) {
        var allStints = new TradedStints(rosters.stints(games, findings), games);
        var rosterStints = allStints.bound(trades.trades(), trades.legs()).stream()
                .filter(stint -> selection.has(Part.ROSTERS, stint.span().firstSeason()))
                .toList();
        var staffStints = headCoaches.stints().stream()
                .filter(stint -> selection.has(Part.COACHES, stint.span().firstSeason()))
                .toList();
        var chosenTrades = trades.trades().stream()
                .filter(trade -> selection.has(Part.TRADES, trade.season()))
                .toList();
        var tradeIds = chosenTrades.stream().map(Fact.Trade::id).collect(Collectors.toSet());
        var legs = trades.legs().stream()
                .filter(leg -> tradeIds.contains(leg.trade()))
                .toList();
        var movedPicks =
                legs.stream().map(Fact.TradeLeg::pick).filter(Objects::nonNull).collect(Collectors.toSet());
        // A pick that moved is not to be had without whom it brought.
        var chosen = drafts.all().stream()
                .filter(draft -> selection.has(Part.DRAFTS, draft.row().season()) || movedPicks.contains(draft.pick()))
                .toList();

        var needed = new HashSet<String>();
        rosterStints.forEach(stint -> needed.add(stint.player()));
        staffStints.forEach(stint -> needed.add(stint.coach()));
        chosen.forEach(draft -> needed.add(draft.player().id()));
        legs.stream().map(Fact.TradeLeg::person).filter(Objects::nonNull).forEach(needed::add);
        var met = people.met().stream()
                .filter(human -> isWanted(human, needed))
                .map(Human::fact)
                .toList();
        return League.of(
                league,
                sources.sources(),
                franchises.teams(),
                franchises.names(),
                weeks.facts().stream()
                        .filter(week -> selection.has(Part.WEEKS, week.season()))
                        .toList(),
                met,
                chosen.stream().map(Drafts.Chosen::fact).toList(),
                trades.picks().stream()
                        .filter(pick -> movedPicks.contains(pick.id()))
                        .toList(),
                rosterStints,
                staffStints,
                chosenTrades,
                legs,
                claims.facts(
                        drafts,
                        trades,
                        sources::recordedAt,
                        met.stream().map(Fact.Person::id).collect(Collectors.toSet()),
                        chosen.stream().map(Drafts.Chosen::pick).collect(Collectors.toSet())));
    }

    private boolean isWanted(Human human, Set<String> needed) {
        return needed.contains(human.id())
                || (selection.hasAllSeasons() && selection.parts().contains(Part.PLAYERS));
    }
}
