package sideline.ingest.nflverse.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sideline.ingest.Findings;
import sideline.ingest.csv.Place;
import sideline.ingest.nflverse.file.Published;

class SnapSidesTests {

    private final SnapSides sides = new SnapSides();
    private final Findings findings = new Findings();

    @Test
    void exchangesTheSidesOfAGameThatListsEachUnderTheOthersName() {
        for (var player : List.of("ann", "bea", "cho")) {
            play(1, "owls", "elks", player);
            play(2, "owls", "gulls", player);
            play(21, "hawks", "owls", player);
        }
        for (var player : List.of("dee", "eve")) {
            play(1, "hawks", "gulls", player);
            play(21, "owls", "hawks", player);
        }

        assertThat(settled())
                .contains("21 ann owls", "21 bea owls", "21 cho owls", "21 dee hawks", "21 eve hawks", "1 dee hawks")
                .hasSize(13);
        assertThat(findings.conflicts()).hasSize(1);
    }

    @Test
    void leavesOneWhoPlayedAgainstHisFormerTeamWhereHeIs() {
        for (var player : List.of("ann", "bea", "cho")) {
            play(1, "owls", "elks", player);
            play(9, "owls", "hawks", player);
        }
        play(1, "hawks", "elks", "moved");
        play(2, "hawks", "elks", "moved");
        play(9, "owls", "hawks", "moved");

        assertThat(settled()).contains("9 moved owls", "9 ann owls");
        assertThat(findings.conflicts()).isEmpty();
    }

    private void play(int week, String team, String opponent, String name) {
        sides.add(new Published.Snaps(Place.of("snaps.csv"), 2020, week, team, opponent, null, name), "snaps");
    }

    private List<String> settled() {
        var settled = new ArrayList<String>();
        sides.settle(findings, (row, source) -> settled.add(row.week() + " " + row.name() + " " + row.team()));
        return settled;
    }
}
