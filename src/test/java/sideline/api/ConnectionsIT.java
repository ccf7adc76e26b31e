package sideline.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What the people of two clubs have to do with the other one, person by person against the files of the starter league:
 * who was where in which weeks is read from roster.csv and staff.csv anew.
 */
@InLeague(Kind.STARTER)
class ConnectionsIT {

    private static final Path LEAGUE = Path.of("src/main/resources/starter");
    private static final String QUERY = """
            query ($one: ID!, $other: ID!, $on: Date) {
              connections(between: { id: $one }, and: { id: $other }, first: 100, asOf: $on) {
                totalCount
                pageInfo { hasNextPage }
                edges { node {
                  person { id }
                  kind
                  with { id }
                  sentence
                  sources { id }
                } }
              }
            }""";

    /** A person's unbroken time with a team, on the roster or the staff; an unknown week bounds nothing. */
    private record Stay(String person, String team, int first, int firstWeek, int last, int lastWeek, boolean isStaff) {

        static Stay of(NamedCsvRecord row, boolean isStaff) {
            return new Stay(
                    row.getField(isStaff ? "coach" : "player"),
                    row.getField("team"),
                    number(row.getField("first_season"), 0),
                    number(row.getField("first_week"), 1),
                    number(row.getField("last_season"), 9999),
                    number(row.getField("last_week"), 99),
                    isStaff);
        }

        private static int number(String text, int unknown) {
            return text.isEmpty() ? unknown : Integer.parseInt(text);
        }

        boolean covers(int season) {
            return first <= season && season <= last;
        }

        int from(int season) {
            return season == first ? firstWeek : 1;
        }

        int to(int season) {
            return season == last ? lastWeek : 99;
        }

        boolean isThere(int season, int week) {
            return covers(season) && from(season) <= week && week <= to(season);
        }

        boolean meets(Stay other, int season, int week) {
            return IntStream.rangeClosed(Math.max(first, other.first), Math.min(Math.min(last, other.last), season))
                    .anyMatch(year -> from(year) <= other.to(year)
                            && other.from(year) <= to(year)
                            && (year < season || (from(year) <= week && other.from(year) <= week)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rams, vikings, 2023-09-24",
        "vikings, rams, 2023-09-19",
        "rams, bengals, 2022-02-13",
        "browns, rams, 2019-11-24",
        "packers, rams, 2021-01-16"
    })
    void namesEverybodyWhomTheFilesName(String one, String other, LocalDate day) {
        var answer = ties(one, other, day.toString());
        var said = Stream.of(answer)
                .flatMap(ties -> ties.path("edges").valueStream())
                .map(edge -> edge.path("node"))
                .map(tie ->
                        key(tie.path("person")) + " " + sort(tie.path("kind").asString()) + " " + key(tie.path("with")))
                .collect(toCollection(TreeSet::new));

        assertThat(answer.path("pageInfo").path("hasNextPage").asBoolean()).isFalse();
        assertThat(said).isEqualTo(expected(one, other, day));
    }

    @Test
    void saysItInOneSentenceWithItsSources() {
        var ties = ties("rams", "vikings", "2023-09-24");

        assertThat(sentences(ties))
                .contains(
                        "Johnny Mundt played for the Los Angeles Rams in 2017–21.",
                        "Kevin O'Connell (head coach) was on the staff of the Los Angeles Rams in 2020 and 2021, as offensive coordinator.",
                        "Cam Akers was drafted by the Los Angeles Rams in 2020, round 2, pick 52.",
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023.",
                        "Sean McVay (head coach) of the Rams meets Kirk Cousins of the Vikings, whom he coached as offensive coordinator of the Redskins in 2014–16.");
        assertThat(ties.path("edges").valueStream())
                .allSatisfy(
                        edge -> assertThat(edge.path("node").path("sources")).isNotEmpty());
    }

    /** Whom a club drafted or traded away, it did under the name that it had then; team_names.csv has the years. */
    @Test
    void callsAClubAsItWasCalledThen() {
        var sentences = sentences(ties("vikings", "commanders", "2023-09-24"));

        assertThat(sentences)
                .anyMatch(sentence -> sentence.startsWith("Kirk Cousins")
                        && sentence.endsWith("was drafted by the Washington Redskins in 2012, round 4, pick 102."));
    }

    /** Washington's last staff in staff.csv is that of 2019; who is named with another club since is not there in 2023. */
    @Test
    void leavesOutWhoWasElsewhereSinceTheLastSeasonKnown() {
        assertThat(sentences(ties("vikings", "commanders", "2023-09-24")))
                .noneMatch(sentence -> sentence.contains("Kevin O'Connell (offensive coordinator)"));
    }

    @Test
    void knowsNothingOfAClubAndItself() {
        assertThat(ties("rams", "rams", "2023-09-24").path("totalCount").asInt())
                .isZero();
    }

    private static List<String> sentences(JsonNode ties) {
        return ties.path("edges")
                .valueStream()
                .map(edge -> edge.path("node").path("sentence").asString())
                .toList();
    }

    private static Set<String> expected(String one, String other, LocalDate day) {
        var week = week(day);
        int season = Integer.parseInt(week.getField("season"));
        int number = Integer.parseInt(week.getField("week"));
        var stays = Stream.concat(
                        rows("roster").map(row -> Stay.of(row, false)),
                        rows("staff").map(row -> Stay.of(row, true)))
                .toList();
        var expected = new TreeSet<String>();
        club(expected, stays, one, other, season, number, day);
        club(expected, stays, other, one, season, number, day);
        var there = people(stays, other, season, number);
        for (var person : people(stays, one, season, number)) {
            for (var friend : there) {
                if (!person.equals(friend) && met(stays, person, friend, Set.of(one, other), season, number)) {
                    expected.add(person + " PAIR " + friend);
                }
            }
        }
        return expected;
    }

    private static void club(
            Set<String> expected, List<Stay> stays, String club, String rival, int season, int week, LocalDate day) {
        var people = people(stays, club, season, week);
        stays.stream()
                .filter(stay -> people.contains(stay.person()) && stay.team().equals(rival))
                .filter(stay -> stay.first() < season || (stay.first() == season && stay.from(season) <= week))
                .forEach(stay -> expected.add(stay.person() + (stay.isStaff() ? " ON_STAFF " : " ON_ROSTER ") + rival));
        rows("draft")
                .filter(row -> row.getField("team").equals(rival) && people.contains(row.getField("player")))
                .filter(row -> Integer.parseInt(row.getField("season")) <= season)
                .forEach(row -> expected.add(row.getField("player") + " DRAFTED_BY " + rival));
        rows("trade_legs")
                .filter(row -> row.getField("from").equals(rival) && people.contains(row.getField("person")))
                .filter(row -> made(row.getField("trade"), day))
                .forEach(row -> expected.add(row.getField("person") + " TRADED_TO " + rival));
    }

    private static boolean made(String trade, LocalDate day) {
        return rows("trades")
                .anyMatch(row -> row.getField("id").equals(trade)
                        && !row.getField("date").isEmpty()
                        && !LocalDate.parse(row.getField("date")).isAfter(day)
                        && !List.of("RUMOURED", "VOIDED").contains(row.getField("status")));
    }

    private static Set<String> people(List<Stay> stays, String club, int season, int week) {
        return stays.stream()
                .filter(stay -> stay.team().equals(club) && stay.isThere(season, week))
                .map(Stay::person)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean met(
            List<Stay> stays, String person, String friend, Set<String> clubs, int season, int week) {
        return stays.stream()
                .filter(mine -> mine.person().equals(person) && !clubs.contains(mine.team()))
                .anyMatch(mine -> stays.stream()
                        .filter(theirs -> theirs.person().equals(friend))
                        .filter(theirs -> theirs.team().equals(mine.team()))
                        .anyMatch(theirs -> mine.meets(theirs, season, week)));
    }

    private static NamedCsvRecord week(LocalDate day) {
        return rows("weeks")
                .filter(row -> !LocalDate.parse(row.getField("first_day")).isAfter(day)
                        && !LocalDate.parse(row.getField("last_day")).isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(LEAGUE.resolve(file + ".csv"))) {
            return rows.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sort(String kind) {
        return List.of("ON_ROSTER", "ON_STAFF", "DRAFTED_BY", "TRADED_TO").contains(kind) ? kind : "PAIR";
    }

    private static String key(JsonNode node) {
        var id = node.path("id").asString();
        return id.substring(id.indexOf(':') + 1);
    }

    private static JsonNode ties(String one, String other, String on) {
        var answer = ApiServer.json(ApiServer.ask(QUERY, Map.of("one", one, "other", other, "on", on)));
        assertThat(answer.path("errors")).isEmpty();
        return answer.path("data").path("connections");
    }
}
