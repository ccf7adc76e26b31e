package sideline.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sideline.plan.value.Parts;
import sideline.support.Leagues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list tests what it shows: on any day, each filter finds exactly those members whose own fields show what it asks for,
 * and each group counts those that show it. Every filter and group of the schema has a reading here or fails.
 */
class ListsOfADayIT {

    private static final List<String> LISTS = List.of("players", "coaches", "draftPicks", "trades");
    private static final List<String> DAYS =
            List.of("1960-01-01", "1998-06-01", "2017-04-28", "2020-04-24", "2021-10-20", "2023-06-01", "2023-10-15");
    private static final int VALUES = 4;

    private static final TestEngine ENGINE = new TestEngine();
    private static final JsonMapper JSON = new JsonMapper();

    /** What a member shows of a filter or group, as the values of leaves at a path, and how a filter asks for one. */
    private record Reading(String path, String asked) {

        static Reading range(String path) {
            return new Reading(path, "{from: %1$s, to: %1$s}");
        }

        static Reading text(String path) {
            return new Reading(path, "\"%s\"");
        }

        static Reading of(String path, String asked) {
            return new Reading(path, asked);
        }

        /** Whether there is anything at the path. */
        static Reading any(String path) {
            return new Reading(path, "%s?");
        }

        boolean isWhether() {
            return asked.endsWith("?");
        }
    }

    private static final Map<String, Reading> READINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("PlayerFilter.position", Reading.text("position")),
            Map.entry("PlayerFilter.positionIn", Reading.of("position", "[\"%s\"]")),
            Map.entry("PlayerFilter.positionGroup", Reading.of("positionGroup", "%s")),
            Map.entry("PlayerFilter.college", Reading.text("college")),
            Map.entry("PlayerFilter.rookieSeason", Reading.range("rookieSeason")),
            Map.entry("PlayerFilter.lastSeason", Reading.range("lastSeason")),
            Map.entry("PlayerFilter.birthDate", Reading.of("birthDate", "{from: \"%1$s\", to: \"%1$s\"}")),
            Map.entry("PlayerFilter.team", Reading.text("stints.team.id")),
            Map.entry("PlayerFilter.onRoster", Reading.of("stints.season", "{season: {from: %1$s, to: %1$s}}")),
            Map.entry("PlayerFilter.drafted", Reading.any("draftedBy.season")),
            Map.entry("PlayerFilter.coachedBy", Reading.of("coachedBy.coach.id", "{coach: \"%s\"}")),
            Map.entry("PlayerFilter.traded", Reading.of("tradedTo.from.id", "{from: \"%s\"}")),
            Map.entry("PlayerFilter.coached", Reading.any("asCoach.staffStints.season")),
            Map.entry("CoachFilter.team", Reading.text("staffStints.team.id")),
            Map.entry("CoachFilter.onStaff", Reading.of("staffStints.season", "{season: {from: %1$s, to: %1$s}}")),
            Map.entry("CoachFilter.played", Reading.any("asPlayer.id")),
            Map.entry("CoachFilter.coached", Reading.of("coached.player.id", "{player: \"%s\"}")),
            Map.entry("TradeFilter.season", Reading.range("season")),
            Map.entry("TradeFilter.date", Reading.of("date", "{from: \"%1$s\", to: \"%1$s\"}")),
            Map.entry("TradeFilter.team", Reading.text("legs.from.id legs.to.id")),
            Map.entry("TradeFilter.status", Reading.of("status", "%s")),
            Map.entry("TradeFilter.teamCount", Reading.range("teamCount")),
            Map.entry("TradeFilter.legCount", Reading.range("legCount")),
            Map.entry("TradeFilter.moved", Reading.of("legs.from.id", "{from: \"%s\"}")),
            Map.entry("DraftPickFilter.season", Reading.range("season")),
            Map.entry("DraftPickFilter.round", Reading.range("round")),
            Map.entry("DraftPickFilter.owner", Reading.text("owner.id")),
            Map.entry("DraftPickFilter.selected", Reading.any("selected.id")),
            Map.entry("DraftPickFilter.traded", Reading.any("trades.id")),
            Map.entry("PlayerGrouping.POSITION", Reading.text("position")),
            Map.entry("PlayerGrouping.POSITION_GROUP", Reading.text("positionGroup")),
            Map.entry("PlayerGrouping.COLLEGE", Reading.text("college")),
            Map.entry("PlayerGrouping.TEAM", Reading.text("stints.team.id")),
            Map.entry("PlayerGrouping.SEASON", Reading.text("stints.season")),
            Map.entry("PlayerGrouping.COACH", Reading.text("coachedBy.coach.id")),
            Map.entry("PlayerGrouping.DRAFT_TEAM", Reading.text("draftedBy.team.id")),
            Map.entry("PlayerGrouping.DRAFT_SEASON", Reading.text("draftedBy.season")),
            Map.entry("CoachGrouping.TEAM", Reading.text("staffStints.team.id")),
            Map.entry("CoachGrouping.SEASON", Reading.text("staffStints.season")),
            Map.entry("CoachGrouping.ROLE_CLASS", Reading.text("staffStints.roleClass")),
            Map.entry("TradeGrouping.SEASON", Reading.text("season")),
            Map.entry("TradeGrouping.TEAM", Reading.text("legs.from.id legs.to.id")),
            Map.entry("TradeGrouping.TEAM_COUNT", Reading.text("teamCount")),
            Map.entry("TradeGrouping.LEG_COUNT", Reading.text("legCount")),
            Map.entry("TradeGrouping.STATUS", Reading.text("status")),
            Map.entry("DraftPickGrouping.SEASON", Reading.text("season")),
            Map.entry("DraftPickGrouping.ROUND", Reading.text("round")),
            Map.entry("DraftPickGrouping.TEAM", Reading.text("owner.id"))));

    /** Those whose value is no leaf of a member, or the opposite or number of another's. */
    private static final List<String> WITHOUT = List.of(
            "PlayerFilter.namePrefix",
            "PlayerFilter.neverCoachedBy",
            "PlayerFilter.draftedBy",
            "PlayerFilter.draftCount",
            "PlayerFilter.teamsInSeason",
            "PlayerGrouping.HEAD_COACH",
            "CoachFilter.namePrefix",
            "CoachFilter.headCoach");

    @BeforeAll
    static void load() {
        Leagues.load("starter");
    }

    static Stream<String> days() {
        return DAYS.stream();
    }

    @ParameterizedTest
    @MethodSource("days")
    void filtersFindWhatMembersShow(String day) {
        for (var list : LISTS) {
            var filter = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(requireNonNull(ENGINE.schema()
                            .getQueryType()
                            .getFieldDefinition(list)
                            .getArgument("where"))
                    .getType());
            filter.getFieldDefinitions().stream()
                    .map(GraphQLInputObjectField::getName)
                    .filter(key -> !Parts.isReference(key))
                    .filter(key -> !WITHOUT.contains(filter.getName() + "." + key))
                    .forEach(key -> agrees(list, day, filter.getName(), key));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void groupsCountWhatMembersShow(String day) {
        for (var list : LISTS) {
            var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                    ENGINE.schema().getQueryType().getFieldDefinition(list).getType());
            var grouping = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(
                    requireNonNull(connection.getFieldDefinition("groups").getArgument("by"))
                            .getType());
            grouping.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .filter(value -> !WITHOUT.contains(grouping.getName() + "." + value))
                    .forEach(value -> counts(list, day, grouping.getName(), value));
        }
    }

    private static void agrees(String list, String day, String filter, String key) {
        var reading = reading(filter + "." + key);
        var shown = shown(list, day, reading, "");
        var values = reading.isWhether()
                ? List.of("true", "false")
                : shown.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .limit(VALUES)
                        .toList();
        for (var value : values) {
            var where = "where: {" + key + ": " + asked(reading, value) + "}, ";
            assertThat(shown(list, day, reading, where).keySet())
                    .as(list + " " + where + day)
                    .containsExactlyInAnyOrderElementsOf(having(shown, reading, value));
        }
    }

    private static String asked(Reading reading, String value) {
        return reading.isWhether() ? value : reading.asked().formatted(value);
    }

    private static List<String> having(Map<String, List<String>> shown, Reading reading, String value) {
        return shown.entrySet().stream()
                .filter(each -> reading.isWhether()
                        ? each.getValue().isEmpty() != value.equals("true")
                        : each.getValue().contains(value))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void counts(String list, String day, String grouping, String value) {
        var counts = new TreeMap<String, Long>();
        shown(list, day, reading(grouping + "." + value), "")
                .values()
                .forEach(values -> new TreeSet<>(values).forEach(each -> counts.merge(each, 1L, Long::sum)));
        var text =
                "{ list: " + list + "(asOf: \"" + day + "\") { groups(by: " + value + ", first: 100) { key count } } }";
        var groups = new TreeMap<String, Long>();
        for (var group : answer(text).path("groups")) {
            if (!group.path("key").isNull()) {
                groups.put(group.path("key").asString(), group.path("count").asLong());
            }
        }
        var expected = groups.size() < 100
                ? counts
                : counts.entrySet().stream()
                        .filter(each -> groups.containsKey(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(groups).as(list + " by " + value + " " + day).isEqualTo(expected);
    }

    private static Reading reading(String coordinate) {
        return requireNonNull(READINGS.get(coordinate), coordinate + " has no reading");
    }

    /** The values that each member of a list shows, by its id. */
    private static Map<String, List<String>> shown(String list, String day, Reading reading, String where) {
        var members = new LinkedHashMap<String, List<String>>();
        var selections = Stream.of(reading.path().split(" "))
                .map(ListsOfADayIT::selection)
                .toList();
        var after = "";
        while (true) {
            var page = answer("{ list: " + list + "(" + where + after + "first: 100, asOf: \"" + day
                    + "\") { pageInfo { hasNextPage endCursor } edges { node { key: id " + String.join(" ", selections)
                    + " } } } }");
            for (var edge : page.path("edges")) {
                var values = new ArrayList<String>();
                for (var path : reading.path().split(" ")) {
                    leaves(edge.path("node"), List.of(path.split("\\.")), values);
                }
                members.put(edge.path("node").path("key").asString(), values);
            }
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                return members;
            }
            after = "after: \"" + page.path("pageInfo").path("endCursor").asString() + "\", ";
        }
    }

    private static String selection(String path) {
        var steps = path.split("\\.");
        return String.join(" { ", steps) + " }".repeat(steps.length - 1);
    }

    private static void leaves(JsonNode node, List<String> path, List<String> values) {
        if (node.isArray()) {
            node.forEach(each -> leaves(each, path, values));
        } else if (path.isEmpty() && !node.isNull() && !node.isMissingNode()) {
            values.add(node.asString());
        } else if (!path.isEmpty()) {
            leaves(node.path(path.get(0)), path.subList(1, path.size()), values);
        }
    }

    private static JsonNode answer(String text) {
        var result = ENGINE.execute(text, Map.of());
        assertThat(result.getErrors()).as(text).isEmpty();
        return JSON.readTree(JSON.writeValueAsString(result.toSpecification().get("data")))
                .path("list");
    }
}
