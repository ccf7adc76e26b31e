package sideline.ingest.nflverse;

import static org.assertj.core.api.Assertions.assertThat;
import static sideline.ingest.nflverse.SmallNflverse.importAll;
import static sideline.ingest.nflverse.SmallNflverse.list;
import static sideline.ingest.nflverse.SmallNflverse.number;
import static sideline.ingest.nflverse.SmallNflverse.stints;
import static sideline.ingest.nflverse.SmallNflverse.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sideline.ingest.ImportSummary;
import sideline.support.Leagues;

/** What the rows of the small files mean in the graph. */
class NflverseLeagueIT {

    @SuppressWarnings("NullAway.Init")
    private static ImportSummary first;

    @BeforeAll
    static void load() {
        Leagues.empty();
        first = importAll();
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @Test
    void tellsAMoveInMidSeasonByWeek() {
        assertThat(stints("cam-akers"))
                .containsExactly("rams-2020 null-null ACTIVE", "rams-2023 1-2 ACTIVE", "vikings-2023 3-6 ACTIVE");
    }

    @Test
    void endsAStintWhereTheTeamHasARosterWithoutThePlayer() {
        assertThat(stints("dak-prescott"))
                .containsExactly("cowboys-2023 1-1 ACTIVE", "cowboys-2023 4-4 PRACTICE_SQUAD");
    }

    @Test
    void tellsAMoveBySnapsWhereThereIsNoWeeklyRoster() {
        assertThat(stints("moved-midseason")).containsExactly("lions-2015 null-5 ACTIVE", "rams-2015 8-null ACTIVE");
        assertThat(stints("stayed-put")).containsExactly("patriots-2015 null-null ACTIVE");
        assertThat(number("MATCH (player:Player {name: 'Moved Midseason'}) RETURN count(player)"))
                .isEqualTo(1);
    }

    @Test
    void keepsWhomACampCutOffTheRoster() {
        assertThat(stints("camp-body")).isEmpty();
    }

    @Test
    void knowsWhichFranchiseACodeMeantThen() {
        assertThat(stints("old-backfield")).containsExactly("cardinals-1975 null-null ACTIVE");
        assertThat(stints("old-linebacker")).containsExactly("colts-1975 null-null ACTIVE");
        assertThat(text("MATCH (season:TeamSeason {id: 'rams-2015'}) RETURN season.name"))
                .isEqualTo("St. Louis Rams");
        assertThat(list("MATCH (:Person {id: 'early-cardinal'})-[:DRAFTED_BY]->(team) RETURN collect(team.id)"))
                .containsExactly("cardinals");
        assertThat(list("MATCH (:Person {id: 'never-heard'})-[:DRAFTED_BY]->(team) RETURN collect(team.id)"))
                .containsExactly("colts");
    }

    @Test
    void keepsNamesakesApartAndSpellingsTogether() {
        assertThat(text("MATCH (player:Player {gsisId: '00-0034857'}) RETURN player.id"))
                .isEqualTo("josh-allen");
        assertThat(text("MATCH (player:Player {gsisId: '00-0035642'}) RETURN player.id"))
                .isEqualTo("josh-hines-allen");
        assertThat(list("MATCH (player:Person {id: 'josh-hines-allen'}) UNWIND player.names AS name"
                        + " RETURN collect(name)"))
                .contains("Josh Allen");
        assertThat(stints("josh-hines-allen")).containsExactly("jaguars-2020 null-null ACTIVE");
        assertThat(list("MATCH (person:Person {name: 'Sean McDermott'}) WITH person ORDER BY person.id"
                        + " RETURN collect(person.id + ' ' + toString(person:Coach))"))
                .containsExactly("sean-mcdermott false", "sean-mcdermott-1974 true");
    }

    @Test
    void makesOneOfAPlayerWhoCoaches() {
        assertThat(list("MATCH (person:Person:Player:Coach) WITH person ORDER BY person.id RETURN collect(person.id)"))
                .containsExactly("kevin-oconnell", "sean-payton");
    }

    @Test
    void seesWhoCoachedWhomInWhichWeeks() {
        assertThat(list("MATCH (:Person {id: 'cam-akers'})-[link:COACHED_BY]->(coach)"
                        + " WITH link, coach ORDER BY link.season, coach.id RETURN collect(link.season + ' ' + coach.id + ' '"
                        + " + link.roleClass + ' ' + link.basis + ' ' + coalesce(link.firstWeek, '-') + ' '"
                        + " + coalesce(link.lastWeek, '-'))"))
                .containsExactly(
                        "2020 kevin-oconnell OFFENSIVE_COORDINATOR SAME_SEASON - -",
                        "2020 sean-mcvay HEAD_COACH CERTAIN - -",
                        "2020 thomas-brown POSITION_COACH SAME_SEASON - -",
                        "2023 kevin-oconnell HEAD_COACH SAME_WEEK 3 6",
                        "2023 sean-mcvay HEAD_COACH SAME_WEEK 1 2");
    }

    @Test
    void tellsHeadCoachesByTheirGamesAndInterimOnesByTheStaff() {
        assertThat(list("MATCH (coach)-[stint:ON_STAFF]->(:TeamSeason {id: 'chargers-2023'})"
                        + " WITH coach, stint ORDER BY stint.firstWeek RETURN collect(coach.id + ' ' + stint.role + ' '"
                        + " + stint.firstWeek + '-' + coalesce(stint.lastWeek, '') + ' ' + stint.interim)"))
                .containsExactly(
                        "brandon-staley Head coach 1-3 false",
                        "giff-smith outside linebackers 1-4 false",
                        "giff-smith Interim head coach 5- true");
        assertThat(number("MATCH (:Coach)-[stint:ON_STAFF]->(:TeamSeason {id: 'vikings-2023'}) RETURN count(stint)"))
                .isEqualTo(1);
        assertThat(number("MATCH (person:Person {name: 'Somebody Else'}) RETURN count(person)"))
                .isZero();
    }

    @Test
    void movesPicksAndPeopleAndNeverOneForTheOther() {
        assertThat(legs("2023-09-20-cam-akers"))
                .containsExactly("2026-r6-vikings vikings>rams", "2026-r7-rams rams>vikings", "cam-akers rams>vikings");
        assertThat(legs("2023-01-31-sean-payton"))
                .containsExactly("2023-29 broncos>saints", "sean-payton saints>broncos");
        assertThat(legs("2018-03-12-bills-buccaneers"))
                .containsExactly(
                        "2018-03-12-bills-buccaneers-pick-1 buccaneers>bills",
                        "2018-03-12-bills-buccaneers-pick-2 buccaneers>bills",
                        "2018-7 bills>buccaneers");
        assertThat(legs("2019-04-25-dak-prescott"))
                .containsExactly(
                        "2019-04-25-dak-prescott-pick-1 jaguars>broncos",
                        "2019-7 bills>jaguars",
                        "dak-prescott broncos>bills");
        assertThat(list("MATCH (:DraftPick {id: '2019-7'})-[:SELECTED]->(player) RETURN collect(player.id)"))
                .containsExactly("josh-hines-allen");
        assertThat(number("MATCH (:Person {id: 'josh-allen'})-[move:TRADED_TO]->() RETURN count(move)"))
                .isZero();
    }

    @Test
    void reportsWhatItRefusesWithItsPlace() {
        assertThat(first.findings().refused())
                .extracting(problem -> problem.file() + " " + problem.line())
                .containsExactly("staffs.csv 8");
    }

    @Test
    void keepsWhatSourcesSayDifferentlyAsClaims() {
        assertThat(first.findings().conflicts())
                .filteredOn(conflict -> !conflict.predicate().equals("roster"))
                .extracting(conflict -> conflict.subject() + " " + conflict.predicate() + " " + conflict.used() + " / "
                        + conflict.other())
                .containsExactly(
                        "Player:early-cardinal draftedBy.team St. Louis Cardinals / Los Angeles Rams",
                        "DraftPick:2019-7 selected Josh Hines-Allen / Dak Prescott",
                        "TeamSeason:chargers-2023 headCoaches Brandon Staley, Giff Smith / Giff Smith");
        assertThat(list("MATCH (claim:Claim)-[:ABOUT]->(:Person {id: 'early-cardinal'}) WITH claim ORDER BY claim.rank"
                        + " RETURN collect(claim.rank + ' ' + claim.value)"))
                .containsExactly("DEPRECATED Los Angeles Rams", "PREFERRED St. Louis Cardinals");
        assertThat(list(
                        "MATCH (claim:Claim)-[:ABOUT]->(:TeamSeason {id: 'chargers-2023'}) WITH claim ORDER BY claim.rank"
                                + " MATCH (claim)-[:STATED_BY]->(source) WHERE EXISTS { (claim)-[:CONTRADICTS]-() }"
                                + " RETURN collect(claim.rank + ' ' + claim.value + ', says ' + source.id)"))
                .containsExactly(
                        "NORMAL Giff Smith, says staff-staffs",
                        "PREFERRED Brandon Staley, Giff Smith, says nflverse-games");
    }

    @Test
    void namesTheFileBehindEveryLink() {
        assertThat(number("MATCH (:Person)-[link:ON_ROSTER|ON_STAFF|DRAFTED_BY|TRADED_TO]->()"
                        + " WHERE coalesce(size(link.sources), 0) = 0 RETURN count(link)"))
                .isZero();
        assertThat(text("MATCH (source:Source {id: 'nflverse-roster-weekly-2023'}) RETURN source.licence"))
                .isEqualTo("CC BY 4.0");
    }

    private static List<String> legs(String trade) {
        return list(
                "MATCH (:Trade {id: $id})-[leg:MOVED]->(asset) WITH leg, asset ORDER BY asset.id"
                        + " RETURN collect(asset.id + ' ' + leg.from + '>' + leg.to)",
                Map.of("id", trade));
    }
}
