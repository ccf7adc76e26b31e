package sideline.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A client that writes one thing after the other and keeps a log of what came of each. */
final class Writer {

    private static final Map<String, Object> SOURCE =
            Map.of("new", Map.of("publisher", "The Test Gazette", "title", "What happened", "date", "2026-11-01"));
    private static final List<String> PEOPLE =
            List.of("cam-akers", "jared-goff", "matthew-stafford", "jalen-ramsey", "robert-woods");

    private final int number;
    private final Random random;
    private final List<Entry> log = new ArrayList<>();
    private final AtomicInteger acknowledged;
    private int written;

    /**
     * A writer.
     *
     * @param number which of several, so that no two write of the same fact
     * @param acknowledged counts what all of them have been told is committed
     */
    Writer(int number, long seed, AtomicInteger acknowledged) {
        this.number = number;
        this.random = new Random(seed * 31 + number);
        this.acknowledged = acknowledged;
    }

    /** What came of a mutation. */
    enum End {
        OK,
        REFUSED,
        /** No answer came, or one that leaves it open. */
        UNKNOWN
    }

    /**
     * A mutation that was sent.
     *
     * @param key its idempotency key
     * @param answer the payload where it was acknowledged, the errors otherwise
     */
    record Entry(String key, String document, Map<String, Object> variables, End end, String answer) {}

    /** Writes until no answer comes. */
    void writeUntilKilled(ServedSideline server, String token) {
        while (send(server, token, next()).end() != End.UNKNOWN) {
            written++;
        }
    }

    /** Everything sent so far. */
    List<Entry> log() {
        return log;
    }

    private Entry next() {
        var key = "writer-" + number + "-" + log.size();
        var choice = random.nextInt(10);
        if (choice == 0) {
            return entry(key, "recordEvent", "EventInput", "event { id }", event("nobody-known"));
        }
        if (choice <= 2) {
            return entry(key, "recordTrade", "TradeInput", "trade { id }", trade(key));
        }
        if (choice == 3) {
            return entry(key, "recordRosterStint", "RosterStintInput", "rosterStints { fact }", stint());
        }
        return entry(
                key, "recordEvent", "EventInput", "event { id }", event(PEOPLE.get(random.nextInt(PEOPLE.size()))));
    }

    private Map<String, Object> event(String person) {
        return Map.of("kind", "OTHER", "text", "Event " + number + "-" + written + ".", "people", List.of(person));
    }

    private Map<String, Object> trade(String key) {
        return Map.of(
                "id",
                key,
                "date",
                "20" + (10 + number) + "-04-" + (1 + random.nextInt(28) + 100 + "").substring(1),
                "season",
                2010 + number,
                "status",
                "OFFICIAL",
                "legs",
                List.of(Map.of("from", "rams", "to", "vikings", "person", "cam-akers")));
    }

    /** Of a season that is his alone, week by week. */
    private Map<String, Object> stint() {
        var week = 1 + written % 17;
        return Map.of(
                "player",
                "cam-akers",
                "team",
                "rams",
                "firstSeason",
                2000 + number,
                "firstWeek",
                week,
                "lastWeek",
                week,
                "position",
                "RB");
    }

    private static Entry entry(String key, String field, String input, String selection, Map<String, Object> values) {
        var document = "mutation($input: " + input + "!, $source: SourceRef!, $key: String!) { done: " + field
                + "(input: $input, source: $source, idempotencyKey: $key) { repeated change { cursor } " + selection
                + " } }";
        return new Entry(key, document, Map.of("input", values, "source", SOURCE, "key", key), End.UNKNOWN, "nothing");
    }

    /** Sends a mutation, be it once more, and logs what comes of it. */
    Entry send(ServedSideline server, String token, Entry mutation) {
        var entry = new Entry(mutation.key(), mutation.document(), mutation.variables(), End.UNKNOWN, "nothing");
        try {
            var answer = ServedSideline.json(server.ask(mutation.document(), mutation.variables(), token));
            entry = ended(mutation, answer);
        } catch (IOException e) {
            // It was killed, before or after the commit.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        log.add(entry);
        return entry;
    }

    private Entry ended(Entry mutation, JsonNode answer) {
        var payload = answer.at("/data/done");
        if (payload.isObject()) {
            acknowledged.incrementAndGet();
            return new Entry(mutation.key(), mutation.document(), mutation.variables(), End.OK, payload.toString());
        }
        var code = answer.at("/errors/0/extensions/code").asString("");
        var isRefused = List.of("BAD_USER_INPUT", "NOT_FOUND", "CONFLICT").contains(code);
        return new Entry(
                mutation.key(),
                mutation.document(),
                mutation.variables(),
                isRefused ? End.REFUSED : End.UNKNOWN,
                answer.path("errors").toString());
    }
}
