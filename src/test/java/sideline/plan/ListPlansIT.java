package sideline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** Lists start from what their filters name, or from an index: nobody is looked at who cannot fit. */
@InLeague(Kind.STARTER)
class ListPlansIT {

    private static final TestEngine ENGINE = new TestEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "players(where: {position: \"RB\"})",
                "players(where: {positionIn: [\"RB\", \"FB\"]})",
                "players(where: {positionGroup: RB})",
                "players(where: {namePrefix: \"Cam\"})",
                "players(where: {college: \"Rice\"})",
                "players(where: {rookieSeason: {from: 2020, to: 2021}})",
                "players(where: {birthDate: {from: \"1990-01-01\"}})",
                "players(where: {team: \"rams\"})",
                "players(where: {onRoster: {team: \"rams\", season: {from: 2020, to: 2020}}})",
                "players(where: {draftedBy: {team: \"rams\", season: {from: 2017, to: 2023}}})",
                "players(where: {draftedBy: {season: {from: 2020, to: 2020}}})",
                "players(where: {coachedBy: {coach: \"sean-mcvay\", notTeam: \"rams\"}})",
                "players(where: {coachedBy: {team: \"rams\", season: {from: 2020, to: 2020}}})",
                "players(where: {traded: {to: \"rams\"}, drafted: false, position: \"RB\"})",
                "players(where: {traded: {from: \"rams\", atLeast: 2}})",
                "players(where: {team: \"rams\", neverCoachedBy: {coach: \"sean-mcvay\"}}, orderBy: BIRTH_DATE)",
                "coaches(where: {team: \"rams\", played: true})",
                "coaches(where: {onStaff: {team: \"rams\", roleClass: HEAD_COACH}})",
                "coaches(where: {coached: {player: \"cam-akers\"}})",
                "trades(where: {team: \"rams\"})",
                "trades(where: {moved: {from: \"rams\", to: \"vikings\"}})",
                "trades(where: {moved: {person: \"cam-akers\"}})",
                "trades(where: {moved: {pick: \"2020-52\"}})",
                "draftPicks(where: {owner: \"rams\", traded: true})",
                "draftPicks(where: {season: {from: 2020, to: 2020}})",
            })
    void scansNothing(String list) {
        var text = "{ " + list + " { totalCount edges { cursor node { id } } } }";
        ENGINE.statements(text).forEach(statement -> {
            var plan = TestNeo4j.driver()
                    .executableQuery("EXPLAIN " + statement.text())
                    .withParameters(statement.parameters())
                    .execute()
                    .summary()
                    .plan();
            assertThat(scans(plan, new ArrayList<>())).as(statement.text()).isEmpty();
        });
    }

    private static List<String> scans(Plan plan, List<String> found) {
        if (plan.operatorType().contains("LabelScan") || plan.operatorType().contains("NodesScan")) {
            found.add(plan.operatorType());
        }
        plan.children().forEach(child -> scans(child, found));
        return found;
    }
}
