package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sideline.graph.Statement;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.LeagueDigest;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

@InLeague(value = Kind.STARTER, changed = true)
class SearchKeysMigrationIT {

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        Leagues.forget();
    }

    @Test
    void aStoreFromBeforeGetsWhatAnImportWrites() {
        var imported = LeagueDigest.lines();
        TestNeo4j.run("MATCH (named:Person|Team) REMOVE named.nameWords, named.nameParts, named.searchMarks");
        assertThat(LeagueDigest.lines()).isNotEqualTo(imported);

        migrate();

        assertThat(LeagueDigest.lines()).isEqualTo(imported);
    }

    @Test
    void initialsWithGapsBecomeOneWord() {
        var imported = LeagueDigest.lines();
        TestNeo4j.run("MATCH (person:Person) WHERE any(key IN person.nameKeys WHERE key STARTS WITH 'cj ')"
                + " SET person.nameKeys = [key IN person.nameKeys | replace(key, 'cj ', 'c j ')]");
        assertThat(LeagueDigest.lines()).isNotEqualTo(imported);

        migrate();

        assertThat(LeagueDigest.lines()).isEqualTo(imported);
    }

    @Test
    void peopleGetTheKeyThatOrdersThem() {
        var imported = LeagueDigest.lines();
        TestNeo4j.run("MATCH (person:Person) REMOVE person.nameKey");
        assertThat(LeagueDigest.lines()).isNotEqualTo(imported);

        migrate();

        assertThat(LeagueDigest.lines()).isEqualTo(imported);
    }

    @Test
    void franchisesGetTheSeasonsOfTheirNames() {
        TestNeo4j.run("MATCH (team:Team) REMOVE team.nameYears, team.codeYears");

        migrate();

        var rams = TestNeo4j.graph()
                .rows(Statement.of(
                        "rams", "MATCH (team:Team {id: 'rams'}) RETURN team.nameYears + team.codeYears AS years"))
                .get(0);
        assertThat(String.valueOf(rams.get("years")))
                .contains("los angeles rams|2016|", "stl|20", "rams|20", "STL|20", "LA|2016|")
                .doesNotContain("st. louis");
    }

    private static void migrate() {
        new Schema(TestNeo4j.graph(), Script.inFolder("cypher/schema")).apply();
        new Migrations(TestNeo4j.graph(), Script.inFolder("cypher/migrations")).apply();
        TestNeo4j.run("MATCH (migration:Migration) DELETE migration");
    }
}
