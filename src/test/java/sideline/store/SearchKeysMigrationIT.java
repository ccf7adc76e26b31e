package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sideline.support.LeagueDigest;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

class SearchKeysMigrationIT {

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        Leagues.forget();
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @Test
    void aStoreFromBeforeGetsWhatAnImportWrites() {
        var imported = LeagueDigest.lines();
        TestNeo4j.run("MATCH (named:Person|Team) REMOVE named.nameWords, named.nameParts, named.searchMarks");
        assertThat(LeagueDigest.lines()).isNotEqualTo(imported);

        new Schema(TestNeo4j.graph(), Script.inFolder("cypher/schema")).apply();
        new Migrations(TestNeo4j.graph(), Script.inFolder("cypher/migrations")).apply();
        TestNeo4j.run("MATCH (migration:Migration) DELETE migration");

        assertThat(LeagueDigest.lines()).isEqualTo(imported);
    }
}
