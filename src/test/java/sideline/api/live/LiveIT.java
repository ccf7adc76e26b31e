package sideline.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sideline.access.Role;
import sideline.api.ApiServer;
import sideline.api.edit.Editor;
import sideline.ingest.LeagueImport;
import sideline.ingest.csv.LeagueLocation;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.TestNeo4j;

/** Whoever follows the feed sees every change once and in order, whatever stops in between. */
@InLeague(value = Kind.STARTER, changed = true)
class LiveIT {

    private final Editor editor = Editor.with(Role.EDITOR);

    private String happen(String text) {
        return editor.succeed(
                        "recordEvent",
                        "input: {kind: OTHER, text: \"" + text + "\", people: [\"Player:cam-akers\"]}",
                        "event { id }")
                .at("/event/id")
                .asString();
    }

    @Test
    void showsAChangeAsItIsMade() {
        try (var follower = Follower.of(ApiServer.port(), "")) {
            assertThat(follower.response().headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            var event = happen("Something happens.");
            var change = follower.change();
            assertThat(change.path("facts").path(0).asString()).isEqualTo(event);
            assertThat(change.path("action").asString()).isEqualTo("RECORDED");
        }
    }

    @Test
    void goesOnBehindACursorWithoutGapOrRepeat() {
        var wanted = new ArrayList<String>();
        var seen = new ArrayList<String>();
        String cursor;
        try (var follower = Follower.of(ApiServer.port(), "")) {
            wanted.add(happen("One."));
            var change = follower.change();
            seen.add(change.at("/facts/0").asString());
            cursor = change.path("cursor").asString();
        }
        wanted.add(happen("Two."));
        wanted.add(happen("Three."));
        try (var follower = Follower.of(ApiServer.port(), "(after: \"" + cursor + "\")")) {
            wanted.add(happen("Four."));
            for (var i = 0; i < 3; i++) {
                seen.add(follower.change().at("/facts/0").asString());
            }
            assertThat(follower.isQuiet()).isTrue();
        }
        assertThat(seen).isEqualTo(wanted);
    }

    @Test
    void goesOnOnAnotherServerAndAfterARestart() {
        String cursor;
        var wanted = new ArrayList<String>();
        var seen = new ArrayList<String>();
        try (var second = ApiServer.another()) {
            try (var follower = Follower.of(ApiServer.port(second), "")) {
                wanted.add(happen("Written at the first, seen at the second."));
                var change = follower.change();
                seen.add(change.at("/facts/0").asString());
                cursor = change.path("cursor").asString();
            }
        }
        wanted.add(happen("Written while the second is down."));
        try (var third = ApiServer.another();
                var follower = Follower.of(ApiServer.port(third), "(after: \"" + cursor + "\")")) {
            wanted.add(happen("Written when it is back."));
            seen.add(follower.change().at("/facts/0").asString());
            seen.add(follower.change().at("/facts/0").asString());
            assertThat(follower.isQuiet()).isTrue();
        }
        assertThat(seen).isEqualTo(wanted);
    }

    @Test
    void filtersByKindAndByWhomItIsAbout() {
        try (var trades = Follower.of(ApiServer.port(), "(kinds: [TRADE, IMPORT])");
                var akers = Follower.of(ApiServer.port(), "(involving: [\"Player:cam-akers\"])")) {
            happen("No trade.");
            assertThat(akers.change().path("kind").asString()).isEqualTo("EVENT");
            editor.succeed(
                    "correct",
                    "fact: \"RosterStint:cam-akers.vikings-2023\" expectedVersion: 0 to: {rosterStint: {jersey: 98}}",
                    "rosterStints { jersey }");
            assertThat(akers.change().path("kind").asString()).isEqualTo("ROSTER_STINT");
            new LeagueImport(TestNeo4j.graph()).run(new LeagueLocation.Shipped("league"));
            assertThat(trades.change().path("action").asString()).isEqualTo("IMPORTED");
            assertThat(akers.isQuiet()).isTrue();
        }
    }

    @Test
    void refusesWhatIsNoCursorAndEndsAfterOneAnswer() {
        for (var document : List.of(
                "subscription { changes(after: \"no cursor\") { cursor } }",
                "subscription { nothing }",
                "{ dataset { version } }")) {
            try (var follower = Follower.asking(ApiServer.port(), document)) {
                var event = follower.event();
                assertThat(event).as(document).startsWith("event: next\ndata: {");
                assertThat(event.contains("BAD_USER_INPUT")).as(event).isEqualTo(!document.startsWith("{"));
                assertThat(follower.event()).startsWith("event: complete");
                assertThat(follower.event()).isEqualTo("end");
            }
        }
    }

    @Test
    void sendsWhoAsksForJsonToTheEvents() {
        var answer = ApiServer.ask("subscription { changes { cursor } }", Map.of());
        assertThat(answer.body()).contains("BAD_USER_INPUT").contains("text/event-stream");
    }
}
