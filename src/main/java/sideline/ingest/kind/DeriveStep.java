package sideline.ingest.kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sideline.ingest.files.Checksum;

/**
 * A rule that derives something from what is recorded, for what a change has marked.
 *
 * @param file the file of {@code cypher/derive}; it returns how many were {@code written} and {@code deleted}
 * @param label what it is derived for: the label of the nodes that are marked
 * @param parameter under which name the file takes their ids
 * @param batch for how many of them at once
 * @param follows from what it follows: kinds of nodes and links by the names of their steps, and other rules
 */
public record DeriveStep(String file, String label, String parameter, int batch, Set<String> follows) {

    private static final String PRESENCE = "presence";
    private static final int ALL_AT_ONCE = Integer.MAX_VALUE;

    /**
     * All of them in their order; each sees what those before it derived. The marks of a label are cleared by its last
     * step.
     */
    public static final List<DeriveStep> ALL = List.of(
            teamSeasons("head-coach-stints", 50, "staff-stints", "led-games"),
            teamSeasons(PRESENCE, 50, "roster-stints", "staff-stints", "weeks", "head-coach-stints"),
            teamSeasons("coached-by", 40, "people", "roster-stints", "staff-stints", "head-coach-stints", PRESENCE),
            teamSeasons("head-coaches", 50, "people", "staff-stints", "led-games", "head-coach-stints"),
            new DeriveStep("contradicts", "Claim", "claims", 1_000, Set.of("claims", "claim-subjects", "head-coaches")),
            people("stale-moves", "people", "roster-stints", "staff-stints", "drafts", "head-coach-stints"),
            trades("numbered-picks", "draft-picks", "traded-picks"),
            trades("led-to", "trades", "traded-people", "traded-picks", "selections", "pick-owners", "numbered-picks"),
            trades("moved-as", "trades", "traded-people", "stale-moves"),
            people("search-people", "people", "roster-stints", "staff-stints", "drafts", "head-coach-stints"),
            new DeriveStep("search-teams", "Team", "teams", 1_000, Set.of("teams", "season-teams")));

    private static DeriveStep teamSeasons(String file, int batch, String... follows) {
        return new DeriveStep(file, "TeamSeason", "teamSeasons", batch, Set.of(follows));
    }

    private static DeriveStep people(String file, String... follows) {
        return new DeriveStep(file, "Person", "people", 2_000, Set.of(follows));
    }

    private static DeriveStep trades(String file, String... follows) {
        return new DeriveStep(file, "Trade", "trades", ALL_AT_ONCE, Set.of(follows));
    }

    /** What tells the rules of today from those of any other version. */
    public static String rules(WriteFiles files) {
        return Checksum.of(ALL.stream().map(step -> files.text(step.file())).collect(Collectors.joining("\n")));
    }

    /** The file that finds for what it is derived: who stayed with a team depends on where else he was around that time. */
    public String finder() {
        return file.equals(PRESENCE) ? "stale-around" : "stale";
    }

    /** Whether it is derived for more than what is marked. */
    public boolean reachesFurther() {
        return file.equals(PRESENCE);
    }

    /** Whether no later step is for the same label. */
    public boolean isLast() {
        return ALL.stream()
                .filter(step -> step.label().equals(label))
                .reduce((one, later) -> later)
                .filter(this::equals)
                .isPresent();
    }
}
