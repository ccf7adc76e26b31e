package sideline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** Where the server stands and what is spoken there changes no answer. */
@InLeague(Kind.STARTER)
class LocaleIT {

    private static final List<String> HOME = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
    private static final List<String> FAR = List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati");
    private static final List<String> QUESTIONS = List.of(
            "{ search(text: \"KIRK COUSINS\") { edges { node { matchedName description years } } } }",
            "{ search(text: \"VIKINGS\") { edges { node { matchedName description } } } }",
            "{ player(by: {id: \"cam-akers\"}) { name birthDate draftedBy { season } tradedTo { date trade { id status } } stints { season firstWeek lastWeek } } }",
            "{ trades(first: 20) { edges { node { id date season status } } } }",
            "{ players(asOf: \"2024-02-29\", first: 20) { edges { node { name position } } } }",
            "{ player(by: {name: \"MATTHEW STAFFORD\"}) { id coachedBy { season coach { name } basis } } }");

    @Test
    void answersTheSameInTurkishOnKiritimati() throws Exception {
        try (var home = ServedSideline.before(HOME, TestNeo4j.uri());
                var far = ServedSideline.before(FAR, TestNeo4j.uri())) {
            for (var question : QUESTIONS) {
                var answer = home.ask(question, Map.of(), null).body();
                assertThat(answer).doesNotContain("INTERNAL");
                assertThat(far.ask(question, Map.of(), null).body())
                        .as(question)
                        .isEqualTo(answer);
            }
        }
    }
}
