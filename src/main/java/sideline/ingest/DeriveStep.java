package sideline.ingest;

import java.util.List;
import java.util.stream.Collectors;
import sideline.ingest.files.Checksum;

/**
 * A rule that derives something from what is recorded, for what a change has marked.
 *
 * @param file the file of {@code cypher/derive}; it returns how many were {@code written} and {@code deleted}
 * @param label what it is derived for: the label of the nodes that are marked
 * @param parameter under which name the file takes their ids
 * @param batch for how many of them at once
 */
record DeriveStep(String file, String label, String parameter, int batch) {

    private static final String PRESENCE = "presence";
    private static final int ALL_AT_ONCE = Integer.MAX_VALUE;

    /**
     * All of them in their order; each sees what those before it derived. The marks of a label are cleared by its last
     * step.
     */
    static final List<DeriveStep> ALL = List.of(
            new DeriveStep("head-coach-stints", "TeamSeason", "teamSeasons", 50),
            new DeriveStep(PRESENCE, "TeamSeason", "teamSeasons", 50),
            new DeriveStep("coached-by", "TeamSeason", "teamSeasons", 40),
            new DeriveStep("head-coaches", "TeamSeason", "teamSeasons", 50),
            new DeriveStep("contradicts", "Claim", "claims", 1_000),
            new DeriveStep("stale-moves", "Person", "people", 2_000),
            new DeriveStep("numbered-picks", "Trade", "trades", ALL_AT_ONCE),
            new DeriveStep("led-to", "Trade", "trades", ALL_AT_ONCE),
            new DeriveStep("moved-as", "Trade", "trades", ALL_AT_ONCE),
            new DeriveStep("search-people", "Person", "people", 2_000),
            new DeriveStep("search-teams", "Team", "teams", 1_000));

    /** What tells the rules of today from those of any other version. */
    static String rules(WriteFiles files) {
        return Checksum.of(ALL.stream().map(step -> files.text(step.file())).collect(Collectors.joining("\n")));
    }

    /** The file that finds for what it is derived: who stayed with a team depends on where else he was around that time. */
    String finder() {
        return file.equals(PRESENCE) ? "stale-around" : "stale";
    }

    /** The file that finds for what it is derived after an edit, which touches little. */
    String nearFinder() {
        return file.equals(PRESENCE) ? "stale-near" : "stale";
    }

    /** Whether no later step is for the same label. */
    boolean isLast() {
        return ALL.stream()
                .filter(step -> step.label().equals(label))
                .reduce((one, later) -> later)
                .filter(this::equals)
                .isPresent();
    }
}
