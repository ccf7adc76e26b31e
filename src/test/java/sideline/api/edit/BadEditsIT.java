package sideline.api.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sideline.access.Role;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;

/** What editors get wrong is refused by the name of the argument, with its value and the rule, and nothing is stored. */
@InLeague(value = Kind.STARTER, changed = true)
class BadEditsIT {

    private static final String TRADE =
            "input: {season: 2025, status: OFFICIAL, %s legs: [{from: \"%s\", to: \"%s\", %s}]}";
    private static final String STINT = "input: {player: \"%s\", team: \"%s\", %s}";
    private final Editor editor = Editor.with(Role.EDITOR);

    static Stream<Arguments> wrong() {
        var akers = "person: \"cam-akers\"";
        return Stream.of(
                arguments(
                        "recordTrade",
                        TRADE.formatted("", "vikings", "rams", "person: \"nobody\""),
                        "input.legs[0].person",
                        "nobody"),
                arguments(
                        "recordTrade",
                        TRADE.formatted("", "vikings", "vikings", akers),
                        "input.legs[0].to",
                        "gives to itself"),
                arguments(
                        "recordTrade",
                        TRADE.formatted("", "vikings", "Player:cam-akers", akers),
                        "input.legs[0].to",
                        "Player"),
                arguments(
                        "recordTrade",
                        TRADE.formatted("", "vikings", "rams", "note: \"nothing\""),
                        "input.legs[0].person",
                        "exactly one"),
                arguments(
                        "recordTrade",
                        TRADE.formatted("datePrecision: DAY,", "vikings", "rams", akers),
                        "input.datePrecision",
                        "needs a date"),
                arguments(
                        "recordTrade",
                        TRADE.formatted("id: \"Not An Id\",", "vikings", "rams", akers),
                        "input.id",
                        "not an id"),
                arguments(
                        "recordTrade",
                        "input: {season: 1800, status: AGREED, legs: [{from: \"rams\", to: \"bills\", " + akers + "}]}",
                        "input.season",
                        "1920"),
                arguments("recordTrade", "input: {season: 2025, status: AGREED, legs: []}", "input.legs", "1 to 50"),
                arguments(
                        "recordRosterStint",
                        STINT.formatted("kevin-oconnell-9", "rams", "firstSeason: 2020"),
                        "input.player",
                        "no person"),
                arguments(
                        "recordRosterStint",
                        STINT.formatted("cam-akers", "rams", "firstSeason: 2020"),
                        "input",
                        "overlaps"),
                arguments(
                        "recordRosterStint",
                        STINT.formatted("cam-akers", "rams", "firstSeason: 2022, lastSeason: 2021"),
                        "input.lastSeason",
                        "before"),
                arguments(
                        "recordRosterStint",
                        STINT.formatted("cam-akers", "rams", "firstSeason: 2025, firstWeek: 30"),
                        "input.firstWeek",
                        "30"),
                arguments(
                        "recordRosterStint",
                        STINT.formatted("cam-akers", "rams", "firstSeason: 2025, jersey: 100"),
                        "input.jersey",
                        "100"),
                arguments(
                        "recordRosterStint",
                        STINT.formatted("cam-akers", "rams", "firstSeason: 2025, position: \"XX\""),
                        "input.position",
                        "XX"),
                arguments(
                        "recordRosterStint",
                        STINT.formatted("cam-akers", "texans", "firstSeason: 1950"),
                        "input.team",
                        "1950"),
                arguments(
                        "recordStaffStint",
                        "input: {coach: \"kevin-oconnell\", team: \"rams\", firstSeason: 2025, role: \"Coach\", roleClass: POSITION_COACH, unit: ALL}",
                        "input.unit",
                        "position group"),
                arguments(
                        "recordDraftPick",
                        "input: {season: 2026, round: 1, overall: 7, team: \"rams\"}",
                        "input.player",
                        "both"),
                arguments("recordDraftPick", "input: {season: 2026, round: 1}", "input.originalTeam", "give it"),
                arguments("recordEvent", "input: {kind: OTHER, week: 3, text: \"x\"}", "input.season", "season"),
                arguments("recordEvent", "input: {kind: OTHER, text: \" \"}", "input.text", "blank"),
                arguments("recordEvent", "input: {kind: OTHER, text: \"a\\nb\"}", "input.text", "lines"),
                arguments(
                        "recordClaim",
                        "input: {about: \"Player:nobody\", predicate: \"p\", value: \"v\"}",
                        "input.about",
                        "nobody"),
                arguments(
                        "recordClaim",
                        "input: {about: \"Ball:1\", predicate: \"p\", value: \"v\"}",
                        "input.about",
                        "typed id"),
                arguments(
                        "recordClaim",
                        "input: {about: \"Player:cam-akers\", predicate: \"p\", value: \"v\", rank: PREFERRED}",
                        "input.reason",
                        "says why"),
                arguments(
                        "correct",
                        "fact: \"nothing\" expectedVersion: 0 to: {trade: {note: \"x\"}}",
                        "fact",
                        "no id of a fact"),
                arguments(
                        "correct",
                        "fact: \"Trade:2023-09-20-cam-akers\" expectedVersion: 0 to: {event: {text: \"x\"}}",
                        "to",
                        "does not correct"),
                arguments(
                        "correct",
                        "fact: \"Trade:2023-09-20-cam-akers\" expectedVersion: 0 to: {trade: {}}",
                        "to",
                        "differs"));
    }

    @ParameterizedTest(name = "{2}: {3}")
    @MethodSource("wrong")
    void namesTheArgumentAndTheRule(String field, String arguments, String argument, String rule) {
        var before = Editor.read("{ dataset { version } changes(first: 1) { hasMore } }")
                .toString();
        var error = editor.fail(field, arguments);
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("BAD_USER_INPUT");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.path("message").asString()).contains(argument).contains(rule);
        assertThat(Editor.read("{ dataset { version } changes(first: 1) { hasMore } }")
                        .toString())
                .isEqualTo(before);
    }
}
