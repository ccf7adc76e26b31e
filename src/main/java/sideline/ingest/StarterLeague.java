package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;
import sideline.graph.Statement;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.LeagueLocation;

/** The league that Sideline ships: loaded once, into a graph that holds nothing yet. */
public final class StarterLeague {

    private static final Logger log = LoggerFactory.getLogger(StarterLeague.class);
    private static final LeagueLocation LOCATION = new LeagueLocation.Shipped("starter");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);
    // An unfinished first load has people and no dataset; only its own lock tells it from somebody else's data.
    private static final String WANTED = """
            RETURN NOT EXISTS { MATCH (:Dataset) }
              AND (NOT EXISTS { MATCH (:Person) } OR EXISTS { MATCH (:ImportLock {league: $league}) })""";

    private final Graph graph;
    private final LeagueImport leagueImport;
    private final Duration patience;

    StarterLeague(Graph graph, LeagueImport leagueImport) {
        this(graph, leagueImport, PATIENCE);
    }

    StarterLeague(Graph graph, LeagueImport leagueImport, Duration patience) {
        // The first question to a database that was opened a moment ago is planned slowly.
        this.graph = graph.within(PATIENCE);
        this.leagueImport = requireNonNull(leagueImport);
        this.patience = requireNonNull(patience);
    }

    /**
     * Loads the starter league when the graph is empty or an earlier load was interrupted; otherwise does nothing. Where
     * another process is loading it, waits for that.
     *
     * @throws StartupException when the shipped files are wrong or another import goes on for too long
     */
    public void load() {
        var end = Instant.now().plus(patience);
        while (isWanted()) {
            try {
                var summary = leagueImport.run(LOCATION);
                log.info(
                        "Starter league loaded: {} rows, {} derived links, {} s",
                        summary.total().rows(),
                        summary.derived(),
                        Math.round(summary.seconds() * 10) / 10.0);
            } catch (IngestException e) {
                throw new StartupException(Obstacle.LEAGUE, String.valueOf(e.getMessage()), e);
            } catch (ImportRunningException e) {
                if (Instant.now().isAfter(end)) {
                    throw new StartupException(Obstacle.DATABASE, String.valueOf(e.getMessage()), e);
                }
                pause();
            }
        }
    }

    /**
     * Loads the starter league as above, behind whoever asks as soon as the database is there where it is not there yet.
     *
     * @throws StartupException as above
     */
    void loadOnceThere() {
        try {
            load();
        } catch (GraphException e) {
            if (e.reason() != GraphException.Reason.UNAVAILABLE) {
                throw e;
            }
            var thread = new Thread(this::loadLater, "starter-league");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void loadLater() {
        while (true) {
            try {
                pause();
                load();
                return;
            } catch (GraphException e) {
                log.debug("The starter league waits for the database", e);
            } catch (StartupException e) {
                log.error("The starter league is not loaded: {}", e.getMessage());
                return;
            }
        }
    }

    private boolean isWanted() {
        var parameters = Map.<String, Object>of("league", LOCATION.league());
        return graph.ask(new Statement("starter-wanted", WANTED, parameters)).asBoolean();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException(Obstacle.DATABASE, "Stopped while waiting for another import.", e);
        }
    }
}
