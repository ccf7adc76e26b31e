package sideline.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.ingest.edit.GivenRow;

/** What editors state as rows of Sideline's own format, in which imports state the same. */
final class StatedRows {

    private static final int MOST = 50;

    private final Source source;
    private final long number;

    /**
     * Rows of one edit.
     *
     * @param source who says so
     * @param number of the change, of which ids are made where none is given
     */
    StatedRows(Source source, long number) {
        this.source = source;
        this.number = number;
    }

    List<GivenRow> trade(Input trade) {
        var legs = trade.list("legs");
        if (legs.isEmpty() || legs.size() > MOST) {
            throw EditException.badInput(
                    "input.legs", "it has " + legs.size() + " legs; a trade has 1 to " + MOST + ".");
        }
        var fields = dated(trade, "statusDate");
        var asset = plain(
                legs.get(0).has("person")
                        ? legs.get(0).text("person")
                        : legs.get(0).text("pick"));
        var day = trade.has("date") ? trade.text("date") : trade.text("season");
        fields.putIfAbsent("id", asset.isEmpty() ? "trade-" + number : day + "-" + asset);
        var rows = rows("trades.csv", "input", fields);
        for (var leg : legs) {
            var values = leg.texts();
            values.put("trade", plain(String.valueOf(fields.get("id"))));
            rows.add(row("trade_legs.csv", leg.argument(), values));
        }
        return rows;
    }

    List<GivenRow> stint(String file, Input stint) {
        var fields = stint.texts();
        fields.putIfAbsent("lastSeason", stint.text("firstSeason"));
        return rows(file, "input", fields);
    }

    List<GivenRow> pick(Input pick) {
        if (pick.has("team") != pick.has("player")) {
            throw EditException.badInput(
                    pick.has("team") ? "input.player" : "input.team",
                    "a used pick has both 'team' and 'player', one that is not used neither.");
        }
        if (pick.has("player")) {
            if (!pick.has("overall")) {
                throw EditException.badInput("input.overall", "a used pick has its place in the draft; give it.");
            }
            return rows("draft.csv", "input", pick.texts());
        }
        if (!pick.has("overall") && !pick.has("originalTeam")) {
            throw EditException.badInput(
                    "input.originalTeam",
                    "a pick without 'overall' is told from others by whose it was first; give it.");
        }
        var fields = pick.texts();
        var id = pick.has("overall")
                ? pick.text("season") + "-" + pick.text("overall")
                : pick.text("season") + "-r" + pick.text("round") + "-" + plain(pick.text("originalTeam"));
        fields.put("id", id);
        return rows("picks.csv", "input", fields);
    }

    List<GivenRow> event(Input event) {
        var fields = dated(event, "");
        fields.putIfAbsent("id", "event-" + number);
        return rows("events.csv", "input", fields);
    }

    List<GivenRow> claim(Input claim, String today) {
        var fields = claim.texts();
        fields.putIfAbsent("id", "claim-" + number);
        fields.put("source", source.id());
        fields.put("recordedAt", today);
        var rows = new ArrayList<>(source.rows());
        rows.add(new GivenRow("claims.csv", "input", fields));
        return rows;
    }

    private static Map<String, String> dated(Input input, String without) {
        var fields = input.texts(without);
        fields.putIfAbsent("datePrecision", input.has("date") ? "DAY" : "UNKNOWN");
        fields.computeIfPresent("id", (name, id) -> plain(id));
        return fields;
    }

    private List<GivenRow> rows(String file, String argument, Map<String, String> fields) {
        var rows = new ArrayList<>(source.rows());
        rows.add(row(file, argument, fields));
        return rows;
    }

    private GivenRow row(String file, String argument, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("sources", source.id());
        return new GivenRow(file, argument, all);
    }

    /** An id without its type. */
    private static String plain(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
