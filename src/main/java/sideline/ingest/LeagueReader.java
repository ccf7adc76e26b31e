package sideline.ingest;

import sideline.ingest.csv.IngestException;
import sideline.ingest.fact.Scope;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.league.League;

/** Reads a league from wherever it is. */
public interface LeagueReader {

    /** What the league is called in messages. */
    String league();

    /**
     * Under what name it is kept that this was imported, so that it need not be compared again while nothing has changed;
     * the same for the same files at another time.
     */
    default String record() {
        return league();
    }

    /** What tells this league from any other state of its files; empty when it cannot be told. */
    default String fingerprint() {
        return "";
    }

    /** Whether an import of it leaves alone what imports of other leagues wrote. */
    default boolean adds() {
        return false;
    }

    /** What the import speaks for: only files that are read, and of these what is chosen. */
    default Scope scope() {
        return Scope.ALL;
    }

    /**
     * Reads everything.
     *
     * @param known what the graph holds already; those who are in it keep their ids
     * @param findings takes what is refused, contradictory or uncertain
     * @throws IngestException when nothing can be imported
     */
    League read(KnownGraph known, Findings findings);
}
