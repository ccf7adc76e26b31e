package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.graph.NameKey;
import sideline.ingest.Fact;
import sideline.ingest.Findings;
import sideline.ingest.FranchiseFiles;
import sideline.ingest.Franchises;
import sideline.ingest.ImportProgress;
import sideline.ingest.IngestException;
import sideline.ingest.KnownGraph;
import sideline.ingest.League;
import sideline.ingest.LeagueReader;
import sideline.ingest.Place;
import sideline.ingest.Problem;
import sideline.ingest.Scope;
import sideline.ingest.files.PublishedFiles;

/** The league as nflverse publishes it: players, drafts, rosters by season and week, snap counts, trades and games. */
public final class NflverseLeague implements LeagueReader {

    private static final int YEARS_WITHOUT_TEAM = 2;

    private final NflverseFiles files;
    private final Selection selection;
    private final ImportProgress progress;
    private @Nullable String fingerprint;
    private final FranchiseFiles franchises = FranchiseFiles.shipped();
    private final Franchises names = new Franchises(franchises.names());
    private final PublishedRows rows = new PublishedRows(names);

    public NflverseLeague(PublishedFiles files, Selection selection, ImportProgress progress) {
        this.files = new NflverseFiles(files, firstSeason());
        this.selection = requireNonNull(selection);
        this.progress = requireNonNull(progress);
    }

    /** Reads the files ahead, in the thread that asks for it; whoever reads the league waits for that. */
    public void readAhead() {
        files.all();
    }

    private int firstSeason() {
        return franchises.names().stream()
                .mapToInt(Fact.TeamName::firstSeason)
                .min()
                .orElse(Selection.EARLIEST);
    }

    @Override
    public String league() {
        return "the league of nflverse at " + files.place();
    }

    @Override
    public String record() {
        return "nflverse";
    }

    /** Of every file's content and the tables that decide on it; told before the files are taken, and the same after. */
    @Override
    public String fingerprint() {
        if (fingerprint == null) {
            fingerprint = selection.isAll() ? files.fingerprint(Rules.fingerprint()) : "";
        }
        return files.refused() ? "" : fingerprint;
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Scope scope() {
        if (selection.isAll()) {
            return Scope.ALL;
        }
        var kinds = new HashSet<String>();
        selection.parts().forEach(part -> kinds.addAll(part.kinds()));
        return new Scope(kinds, selection.firstSeason(), selection.lastSeason());
    }

    @Override
    public League read(KnownGraph known, Findings findings) {
        var reading = new Reading(known, findings);
        var all = files.all().entrySet().iterator();
        while (all.hasNext()) {
            var file = all.next();
            reading.take(file.getKey(), file.getValue());
            // What has been taken is not needed any more, and all of it is large.
            all.remove();
        }
        if (reading.sources.sources().isEmpty()) {
            throw nothing(findings);
        }
        reading.settle();
        return selected(reading);
    }

    private IngestException nothing(Findings findings) {
        var refused = findings.refused();
        return new IngestException(
                league(),
                refused.isEmpty()
                        ? List.of(Problem.at(
                                Place.of(files.place()),
                                null,
                                "none of the files of nflverse is there; give the folder or address that has"
                                        + " players, rosters, draft_picks, games and trades"))
                        : refused);
    }

    /** Everything that the files say, gathered file by file. */
    private final class Reading {

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

        private Reading(KnownGraph known, Findings findings) {
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

        private void take(String path, NflverseFiles.Found found) {
            var part = path.substring(0, path.indexOf('/'));
            if (part.equals("schedules") || part.equals("trades")) {
                knowPlayers();
            }
            switch (part) {
                case "players" -> sources.read(path, found, rows.players(), players.rows()::add);
                case "weekly_rosters" -> takeRoster(path, found, rows.weeklyRosters(season(path)));
                case "rosters" -> takeRoster(path, found, rows.rosters(season(path)));
                case "snap_counts" -> {
                    var sides = new SnapSides();
                    sources.read(path, found, rows.snaps(season(path)), sides::add);
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
        private void settle() {
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
    }

    private League selected(Reading reading) {
        var allStints = new TradedStints(reading.rosters.stints(reading.games, reading.findings), reading.games);
        var rosterStints = allStints.bound(reading.trades.trades(), reading.trades.legs()).stream()
                .filter(stint -> selection.has(Part.ROSTERS, stint.span().firstSeason()))
                .toList();
        var staffStints = reading.headCoaches.stints().stream()
                .filter(stint -> selection.has(Part.COACHES, stint.span().firstSeason()))
                .toList();
        var trades = reading.trades.trades().stream()
                .filter(trade -> selection.has(Part.TRADES, trade.season()))
                .toList();
        var tradeIds = trades.stream().map(Fact.Trade::id).collect(Collectors.toSet());
        var legs = reading.trades.legs().stream()
                .filter(leg -> tradeIds.contains(leg.trade()))
                .toList();
        var moved =
                legs.stream().map(Fact.TradeLeg::pick).filter(Objects::nonNull).collect(Collectors.toSet());
        // A pick that moved is not to be had without whom it brought.
        var drafts = reading.drafts.all().stream()
                .filter(draft -> selection.has(Part.DRAFTS, draft.row().season()) || moved.contains(draft.pick()))
                .toList();

        var needed = new HashSet<String>();
        rosterStints.forEach(stint -> needed.add(stint.player()));
        staffStints.forEach(stint -> needed.add(stint.coach()));
        drafts.forEach(draft -> needed.add(draft.player().id()));
        legs.stream().map(Fact.TradeLeg::person).filter(Objects::nonNull).forEach(needed::add);
        var people = reading.people.met().stream()
                .filter(human -> isWanted(human, needed))
                .map(Human::fact)
                .toList();
        return League.of(
                league(),
                reading.sources.sources(),
                franchises.teams(),
                franchises.names(),
                reading.weeks.facts().stream()
                        .filter(week -> selection.has(Part.WEEKS, week.season()))
                        .toList(),
                people,
                drafts.stream().map(Drafts.Chosen::fact).toList(),
                reading.trades.picks().stream()
                        .filter(pick -> moved.contains(pick.id()))
                        .toList(),
                rosterStints,
                staffStints,
                trades,
                legs,
                reading.claims.facts(
                        reading.drafts,
                        reading.trades,
                        reading.sources::recordedAt,
                        people.stream().map(Fact.Person::id).collect(Collectors.toSet()),
                        drafts.stream().map(Drafts.Chosen::pick).collect(Collectors.toSet())));
    }

    private boolean isWanted(Human human, Set<String> needed) {
        return needed.contains(human.id())
                || (selection.hasAllSeasons() && selection.parts().contains(Part.PLAYERS));
    }
}
