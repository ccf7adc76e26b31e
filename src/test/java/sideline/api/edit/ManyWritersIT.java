package sideline.api.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sideline.access.Role;
import sideline.graph.Statement;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;
import tools.jackson.databind.JsonNode;

/** Writers at the same time lose nothing and write nothing twice, and imports do not write between. */
@InLeague(value = Kind.STARTER, changed = true)
class ManyWritersIT {

    private static final int WRITERS = 20;
    private static final String EVENT = "input: {kind: OTHER, text: \"%s\", people: [\"Player:cam-akers\"]}";

    private final Editor editor = Editor.with(Role.EDITOR);

    @Test
    void commitsOneKeyOnceHoweverOftenItComes() throws Exception {
        var answers = atOnce(writer -> editor.write(
                "recordEvent", EVENT.formatted("Once."), "repeated event { id } change { cursor }", "one-key"));
        var events = new HashSet<String>();
        var first = 0;
        for (var answer : answers) {
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
            events.add(answer.at("/data/recordEvent/event/id").asString());
            first += answer.at("/data/recordEvent/repeated").asBoolean() ? 0 : 1;
        }
        assertThat(events).hasSize(1);
        assertThat(first).isEqualTo(1);
        assertThat(count("MATCH (event:Event {text: 'Once.'}) RETURN count(event) AS count"))
                .isEqualTo(1);
    }

    @Test
    void numbersTheChangesOfManyWithoutAGap() throws Exception {
        var before = count("MATCH (dataset:Dataset) RETURN dataset.changes AS count");
        var version = count("MATCH (dataset:Dataset) RETURN dataset.version AS count");
        var answers = atOnce(writer -> editor.write(
                "recordEvent", EVENT.formatted("Event " + writer + "."), "change { version }", "many-" + writer));
        assertThat(answers).allMatch(answer -> answer.path("errors").isMissingNode());
        assertThat(count("MATCH (change:Change) WHERE change.sequence > " + before + " RETURN count(change) AS count"))
                .isEqualTo(WRITERS);
        assertThat(count("MATCH (change:Change) RETURN max(change.sequence) AS count"))
                .isEqualTo(before + WRITERS);
        assertThat(count("MATCH (dataset:Dataset) RETURN dataset.version AS count"))
                .isEqualTo(version + WRITERS);
    }

    @Test
    void letsOneOfTwoCorrectionsWin() throws Exception {
        var answers = atOnce(writer -> editor.write(
                "correct",
                "fact: \"Trade:2024-10-15-cam-akers\" expectedVersion: 0 to: {trade: {note: \"By " + writer + ".\"}}",
                "trade { note }",
                "correct-" + writer));
        var winners = answers.stream()
                .filter(answer -> answer.path("errors").isMissingNode())
                .toList();
        assertThat(winners).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.path("errors").isMissingNode()))
                .allMatch(answer ->
                        answer.at("/errors/0/extensions/code").asString().equals("CONFLICT"));
        assertThat(Editor.read("{ trade(id: \"2024-10-15-cam-akers\") { note version } }")
                        .path("trade")
                        .toString())
                .isEqualTo("{\"note\":" + winners.get(0).at("/data/correct/trade/note") + ",\"version\":1}");
    }

    @Test
    void waitsForImportsBySayingSo() {
        TestNeo4j.run(
                "MERGE (lock:ImportLock {id: 'league'}) SET lock.owner = 'somebody', lock.league = 'a large league',"
                        + " lock.expiresAt = datetime() + duration('PT60S')");
        var refused = editor.fail("recordEvent", EVENT.formatted("During an import."));
        assertThat(refused.at("/extensions/code").asString()).isEqualTo("CONFLICT");
        assertThat(refused.at("/extensions/retryable").asBoolean()).isTrue();
        assertThat(refused.path("message").asString()).contains("a large league");
        TestNeo4j.run("MATCH (lock:ImportLock) REMOVE lock.owner, lock.expiresAt");
        editor.succeed("recordEvent", EVENT.formatted("After an import."), "event { id }");
    }

    /** More may write at once than the server lets in: who is told to come back does, with the same key. */
    private static JsonNode untilTaken(Writer writer, int number) {
        var answer = writer.write(number);
        while (answer.at("/errors/0/extensions/code").asString().equals("OVERLOADED")) {
            answer = writer.write(number);
        }
        return answer;
    }

    private static List<JsonNode> atOnce(Writer writer) throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var tasks = IntStream.range(0, WRITERS)
                    .mapToObj(number -> (Callable<JsonNode>) () -> untilTaken(writer, number))
                    .toList();
            var answers = new ArrayList<JsonNode>();
            for (Future<JsonNode> answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static long count(String cypher) {
        return TestNeo4j.graph()
                .ask(Statement.of("count", cypher.replace(" AS count", "")))
                .asLong();
    }

    private interface Writer {
        JsonNode write(int number);
    }
}
