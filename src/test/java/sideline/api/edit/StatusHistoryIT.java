package sideline.api.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sideline.access.Role;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** A trade is as sure as it was on the day that is asked about. */
@InLeague(value = Kind.STARTER, changed = true)
class StatusHistoryIT {

    private static final String TRADE = "Trade:talk-of-akers";

    private final Editor editor = Editor.with(Role.EDITOR);

    @Test
    void tellsHowSureATradeWasWhen() {
        editor.succeed("recordTrade", """
                input: {id: "talk-of-akers", season: 2025, status: RUMOURED, statusDate: "2025-09-01", legs: [
                  {from: "vikings", to: "rams", person: "Player:cam-akers"}]}""", "trade { id }");
        becomes(0, "status: NEGOTIATING, statusDate: \"2025-09-03\"");
        becomes(1, "status: AGREED, statusDate: \"2025-09-05\", date: \"2025-09-05\", datePrecision: DAY");
        becomes(2, "status: VOIDED, statusDate: \"2025-09-08\"");
        assertThat(status("2025-08-31")).isEmpty();
        assertThat(status("2025-09-02")).isEqualTo("RUMOURED");
        assertThat(status("2025-09-04")).isEqualTo("NEGOTIATING");
        assertThat(status("2025-09-07")).isEqualTo("AGREED");
        assertThat(status("2025-09-08")).isEqualTo("VOIDED");
        assertThat(moves("2025-09-07")).contains(TRADE);
        assertThat(moves("2025-09-08")).doesNotContain(TRADE);
        assertThat(isTradedByRams("2025-09-07")).isTrue();
        assertThat(isTradedByRams("2025-09-08")).isFalse();
        assertThat(withStatus("AGREED", "2025-09-07")).contains(TRADE);
        assertThat(withStatus("AGREED", "2025-09-08")).doesNotContain(TRADE);
        assertThat(withStatus("VOIDED", "2025-09-08")).contains(TRADE);
        assertThat(counted("2025-09-07", "VOIDED")).isEqualTo(counted("2025-09-08", "VOIDED") - 1);
        var history = Editor.read("{ trade(id: \"" + TRADE
                + "\", asOf: \"2025-09-06\") { statusHistory { status date sources { publisher } } } }");
        assertThat(history.at("/trade/statusHistory")).hasSize(3);
        assertThat(history.at("/trade/statusHistory/2").toString())
                .isEqualTo(
                        "{\"status\":\"AGREED\",\"date\":\"2025-09-05\",\"sources\":[{\"publisher\":\"The Test Gazette\"}]}");
    }

    @Test
    void keepsTheDaysOfAHistoryInOrder() {
        var trade =
                "fact: \"Trade:2023-09-20-cam-akers\" expectedVersion: 0 to: {trade: {status: VOIDED, statusDate: \"%s\"}}";
        var refused = editor.fail("correct", trade.formatted("2023-09-19"));
        assertThat(refused.at("/extensions/argument").asString()).isEqualTo("statusDate");
        editor.succeed("correct", trade.formatted("2023-09-21"), "trade { status }");
        var history = Editor.read("{ trade(id: \"2023-09-20-cam-akers\") { statusHistory { status date } } }");
        assertThat(history.at("/trade/statusHistory").toString())
                .isEqualTo(
                        "[{\"status\":\"OFFICIAL\",\"date\":\"2023-09-20\"},{\"status\":\"VOIDED\",\"date\":\"2023-09-21\"}]");
    }

    private void becomes(int version, String correction) {
        editor.succeed(
                "correct",
                "fact: \"" + TRADE + "\" expectedVersion: " + version + " to: {trade: {" + correction + "}}",
                "trade { status }");
    }

    private static String status(String day) {
        return Editor.read("{ trade(id: \"" + TRADE + "\", asOf: \"" + day + "\") { status } }")
                .at("/trade/status")
                .asString("");
    }

    /** Whether a link of this trade is among those of the player and the franchise that gets him. */
    private static boolean isTradedByRams(String day) {
        return Editor.read(
                        "{ relationship(between: {person: {id: \"cam-akers\"}}, and: {team: {id: \"rams\"}}, asOf: \""
                                + day + "\") { ways { steps { trade { id } } } } }")
                .toString()
                .contains(TRADE);
    }

    private static String withStatus(String status, String day) {
        return Editor.read("{ trades(where: {status: " + status + "}, asOf: \"" + day
                        + "\", first: 100) { edges { node { id } } } }")
                .toString();
    }

    /** How many trades have a status on a day. */
    private static int counted(String day, String status) {
        var groups = Editor.read("{ trades(asOf: \"" + day + "\", first: 1) { groups(by: STATUS) { key count } } }")
                .at("/trades/groups");
        for (var group : groups) {
            if (group.path("key").asString().equals(status)) {
                return group.path("count").asInt();
            }
        }
        return 0;
    }

    private static String moves(String day) {
        return Editor.read("{ player(by: {id: \"cam-akers\"}, asOf: \"" + day + "\") { tradedTo { trade { id } } } }")
                .toString();
    }
}
