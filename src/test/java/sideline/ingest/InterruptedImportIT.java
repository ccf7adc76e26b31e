package sideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Config;
import org.neo4j.driver.GraphDatabase;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.StartupException;
import sideline.graph.Statement;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.WriteFiles;
import sideline.ingest.league.League;
import sideline.support.EmptyStore;
import sideline.support.LeagueDigest;
import sideline.support.Leagues;
import sideline.support.TcpProxy;
import sideline.support.TestNeo4j;

@ExtendWith(EmptyStore.class)
class InterruptedImportIT {

    private static final Config NO_RETRIES =
            Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.8, 0.93})
    void endsAsIfItHadNotBeenInterrupted(double part) {
        var uncut = new Cut(Integer.MAX_VALUE, () -> {});
        run(Imports.SMALL, TestNeo4j.graph(), uncut);
        var uninterrupted = LeagueDigest.digest();
        Leagues.empty();

        interruptAfter(Imports.SMALL, (int) Math.ceil(part * uncut.reports));
        assertThat(LeagueDigest.digest()).isNotEqualTo(uninterrupted);
        Imports.run(Imports.SMALL);

        assertThat(LeagueDigest.digest()).isEqualTo(uninterrupted);
    }

    /**
     * An update that creates, changes, replaces and takes away, broken off at a dozen of its steps, every second time with
     * another import before it is resumed; at every single one with {@code -Dsideline.cuts=all}.
     */
    @Test
    void completesAnUpdateThatWasInterruptedAnywhere(@TempDir Path folder) {
        var later = later(folder);
        Imports.run(Imports.SMALL);
        var uncut = new Cut(Integer.MAX_VALUE, () -> {});
        run(later, TestNeo4j.graph(), uncut);
        var uninterrupted = LeagueDigest.facts();

        var all = "all".equals(System.getProperty("sideline.cuts"));
        var stride = all ? 1 : Math.max(1, uncut.reports / 12);
        for (var reports = 1; reports <= uncut.reports; reports += stride) {
            Leagues.empty();
            Imports.run(Imports.SMALL);
            interruptAfter(later, reports);
            if (reports / stride % 2 == 0) {
                run(List.of(nothing()), TestNeo4j.graph(), ImportProgress.NONE);
                assertThat(TestNeo4j.graph()
                                .ask(Statement.of("stale", "MATCH (stale:Stale) RETURN count(stale)"))
                                .asLong())
                        .isZero();
            }
            run(later, TestNeo4j.graph(), ImportProgress.NONE);

            assertThat(LeagueDigest.facts()).as("cut after report " + reports).isEqualTo(uninterrupted);
        }
    }

    private static LeagueLocation later(Path folder) {
        return LeagueCopy.in(folder)
                .without("roster.csv", "hal-corner,")
                .without("people.csv", "hal-corner,")
                .replace("draft.csv", "2019,1,1,elks,gulls,adam-quill", "2019,1,1,elks,owls,dan-tight")
                .replace("people.csv", "Fred Nose,,true,false,,NT,DL", "Fred Nose,Freddy Nose,true,false,,NT,OL")
                .append("staff.csv", "sam-owl,owls,2021,2021,,,Linebackers,POSITION_COACH,LB,false,almanac")
                .location();
    }

    /** A league of which nothing is in any file. */
    private static LeagueReader nothing() {
        return new LeagueReader() {
            @Override
            public String league() {
                return "nothing";
            }

            @Override
            public League read(KnownGraph known, Findings findings) {
                return League.of("nothing");
            }
        };
    }

    @Test
    void countsTheVersionOnceForAnInterruptedImport() {
        var uncut = new Cut(Integer.MAX_VALUE, () -> {});
        run(Imports.SMALL, TestNeo4j.graph(), uncut);
        TestNeo4j.run("MATCH (ben:Person {id: 'ben-rusher'}) REMOVE ben.college");

        interruptAfter(Imports.SMALL, uncut.reports / 2);
        var resumed = Imports.run(Imports.SMALL);
        var again = Imports.run(Imports.SMALL);

        assertThat(resumed.version()).isEqualTo(2);
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void refusesASecondImportWhileOneRuns() {
        var files = new WriteFiles();
        try (var lock = ImportLock.take(TestNeo4j.graph(), files, "the other league")) {
            assertThatExceptionOfType(ImportRunningException.class)
                    .isThrownBy(() -> Imports.run(Imports.SMALL))
                    .withMessageStartingWith("Another import is running: the other league, since ")
                    .withMessageContaining(
                            "by process " + ProcessHandle.current().pid());
            assertThat(LeagueDigest.lines()).doesNotContain("Person");
            lock.abandon();
        }
        assertThat(Imports.run(Imports.SMALL).version()).isEqualTo(1);
    }

    @Test
    void takesOverTheLockOfAProcessThatIsGone() {
        hold("4194304999", "host");

        assertThat(Imports.run(Imports.SMALL).version()).isEqualTo(1);
    }

    @Test
    void waitsForTheLockOfAnotherMachineToEnd() {
        hold("1", "'elsewhere'");

        assertThatExceptionOfType(ImportRunningException.class).isThrownBy(() -> Imports.run(Imports.SMALL));
        TestNeo4j.run("MATCH (lock:ImportLock) SET lock.expiresAt = datetime() - duration({seconds: 1})");

        assertThat(Imports.run(Imports.SMALL).version()).isEqualTo(1);
    }

    @Test
    void failsABatchWhoseLockWasTakenOver() {
        var graph = TestNeo4j.graph();
        var files = new WriteFiles();
        try (var lock = ImportLock.take(graph, files, "the slow league")) {
            TestNeo4j.run("MATCH (lock:ImportLock) SET lock.owner = 'somebody else'");

            assertThatExceptionOfType(GraphException.class).isThrownBy(() -> graph.write(List.of(lock.hold())));
            assertThat(lock.isLost()).isTrue();
        }
    }

    @Test
    void neverComesBackToAnImportThatLostTheLock() {
        var graph = TestNeo4j.graph();
        try (var lock = ImportLock.take(graph, new WriteFiles(), "the slow league")) {
            TestNeo4j.run("MATCH (lock:ImportLock) DELETE lock");

            assertThatExceptionOfType(GraphException.class).isThrownBy(() -> graph.write(List.of(lock.hold())));
            assertThat(lock.isLost()).isTrue();
            assertThat(LeagueDigest.lines()).isEmpty();
        }
    }

    @Test
    void stopsWhenAnotherImportTookOver() {
        var robbed = new Cut(
                20,
                () -> TestNeo4j.run("MATCH (lock:ImportLock) SET lock.owner = 'somebody else', lock.host = 'afar'"));

        assertThatExceptionOfType(ImportRunningException.class)
                .isThrownBy(() -> run(Imports.SMALL, TestNeo4j.graph(), robbed))
                .withMessageStartingWith("Another import took over from this one");
    }

    @Test
    void loadsTheStarterLeagueOnlyIntoAnEmptyGraph() {
        var graph = TestNeo4j.graph();
        TestNeo4j.run("CREATE (:Person {id: 'somebody'})");

        new StarterLeague(graph, new LeagueImport(graph)).load();

        assertThat(LeagueDigest.lines().lines()).hasSize(1);
    }

    @Test
    void startsNothingWhileAnotherImportGoesOn() {
        hold("1", "'elsewhere'");
        var graph = TestNeo4j.graph();

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> new StarterLeague(graph, new LeagueImport(graph), Duration.ofMillis(300)).load())
                .withMessageStartingWith("Another import is running");
    }

    /** The lock as an import leaves it that was killed. */
    private static void hold(String process, String host) {
        try (var lock = ImportLock.take(TestNeo4j.graph(), new WriteFiles(), "the killed league")) {
            assertThat(lock.changed()).isFalse();
        }
        TestNeo4j.run("MATCH (lock:ImportLock) WITH lock, lock.host AS host SET lock.process = " + process
                + ", lock.host = " + host);
    }

    private static void interruptAfter(LeagueLocation location, int reports) {
        try (var proxy = TcpProxy.before(TestNeo4j.uri());
                var driver = GraphDatabase.driver(proxy.uri(), TestNeo4j.token(), NO_RETRIES);
                var graph = new Graph(driver)) {
            assertThatExceptionOfType(GraphException.class)
                    .as("cut after report %d", reports)
                    .isThrownBy(() -> run(location, graph, new Cut(reports, proxy::refuse)));
        }
    }

    private static void run(LeagueLocation location, Graph graph, ImportProgress progress) {
        run(List.of(new SidelineLeague(location)), graph, progress);
    }

    private static void run(List<LeagueReader> readers, Graph graph, ImportProgress progress) {
        new LeagueImport(graph).run(readers, new ImportOptions(false, false, false, true, progress));
    }

    /** Does something once an import has reported so many times, before it goes on. */
    private static final class Cut implements ImportProgress {

        private final int after;
        private final Runnable action;
        private int reports;

        Cut(int after, Runnable action) {
            this.after = after;
            this.action = action;
        }

        @Override
        public void begin(String step, long rows) {
            report();
        }

        @Override
        public void advance(long rows) {
            report();
        }

        private void report() {
            reports++;
            if (reports == after) {
                action.run();
            }
        }
    }
}
