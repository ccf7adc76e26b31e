package sideline.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static sideline.relate.Told.DOUBT;
import static sideline.relate.Told.HEAD;
import static sideline.relate.Told.OC;
import static sideline.relate.Told.QB;
import static sideline.relate.Told.SURE;
import static sideline.relate.Told.WEEK;
import static sideline.relate.Told.coaching;
import static sideline.relate.Told.link;
import static sideline.relate.Told.nearMiss;
import static sideline.relate.Told.way;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of moves, chains, reunions, trees and near misses, written by hand, and what they are made of. */
class SentencesTests {

    @ParameterizedTest
    @MethodSource({"moves", "chains", "reunions", "trees", "others"})
    void reads(String sentence, String told) {
        assertThat(told).isEqualTo(sentence);
        assertThat(told.split(" ")).hasSizeLessThanOrEqualTo(40);
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                arguments(
                        "Cam Akers was drafted by the Los Angeles Rams in 2020, round 2, pick 52.",
                        way(link("DRAFTED_BY", "Cam Akers", "Rams")
                                .with("teamName", "Los Angeles Rams")
                                .with("firstSeason", 2020)
                                .with("round", 2)
                                .with("overall", 52))),
                arguments(
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023.",
                        way(move("Cam Akers").with("tradedFromName", "Los Angeles Rams"))),
                arguments(
                        "Cam Akers came to the Minnesota Vikings by trade on 20 September 2023.",
                        way(move("Cam Akers"))),
                arguments(
                        "The Detroit Lions traded Matthew Stafford to the Los Angeles Rams for Jared Goff on 18 March 2021.",
                        way(trade(
                                "Matthew Stafford",
                                "Jared Goff",
                                "FOR_ONE_ANOTHER",
                                "Detroit Lions",
                                "Los Angeles Rams",
                                "Los Angeles Rams",
                                "Detroit Lions"))),
                arguments(
                        "The Dallas Cowboys traded Alonzo Highsmith and Steve Walsh together to the New Orleans Saints on 18 March 2021.",
                        way(trade(
                                "Alonzo Highsmith",
                                "Steve Walsh",
                                "TOGETHER",
                                "Dallas Cowboys",
                                "New Orleans Saints",
                                "Dallas Cowboys",
                                "New Orleans Saints"))),
                arguments(
                        "Al One went from the Jets to the Bears and Bo Two from the Bears to the Lions in one trade on 18 March 2021.",
                        way(trade("Al One", "Bo Two", "THROUGH_ANOTHER", "Jets", "Bears", "Bears", "Lions"))),
                arguments(
                        "Al One went from the Jets to the Bears and Bo Two to the Lions in one trade on 18 March 2021.",
                        way(trade("Al One", "Bo Two", "THROUGH_ANOTHER", "Jets", "Bears", "Jets", "Lions"))),
                arguments(
                        "Al One and Bo Two were part of one trade in 1972.",
                        way(link("SAME_TRADE", "Al One", "Bo Two").with("firstSeason", 1972))),
                arguments(
                        "Both left the game early.",
                        way(link("SAME_EVENT", "Al One", "Bo Two").with("text", "Both left the game early."))));
    }

    private static Told move(String player) {
        return link("TRADED_TO", player, "Vikings")
                .with("teamName", "Minnesota Vikings")
                .with("date", "2023-09-20")
                .with("tradedName", player);
    }

    private static Told trade(String one, String other, String exchange, String... clubs) {
        return link("SAME_TRADE", one, other)
                .with("exchange", exchange)
                .with("date", "2021-03-18")
                .with("clubNames", List.of(clubs));
    }

    static Stream<Arguments> chains() {
        return Stream.of(
                arguments(
                        "Cam Akers – with Matthew Stafford at the 2021–23 Rams – with Calvin Johnson at the 2009–15 Lions.",
                        way(
                                link("TEAMMATES", "Cam Akers", "Matthew Stafford")
                                        .at("Los Angeles Rams", 2021, 2023, WEEK, "", ""),
                                link("TEAMMATES", "Matthew Stafford", "Calvin Johnson")
                                        .at("Detroit Lions", 2009, 2015, SURE, "", ""))),
                arguments(
                        "Cam Akers – coached by Sean McVay at the 2020–23 Rams – on the staff of Jay Gruden at the 2014–16 Redskins – coach of Andy Dalton at the 2011–13 Bengals.",
                        way(
                                link("COACHED_BY", "Cam Akers", "Sean McVay")
                                        .at("Los Angeles Rams", 2020, 2023, SURE, "", HEAD),
                                link("WORKED_FOR", "Sean McVay", "Jay Gruden")
                                        .at("Washington Redskins", 2014, 2016, SURE, OC, HEAD),
                                link("COACHED_BY", "Jay Gruden", "Andy Dalton")
                                        .at("Cincinnati Bengals", 2011, 2013, SURE, OC, ""))),
                arguments(
                        "Al One – perhaps with Bo Two at the 1974 Jets – head coach over Cy Three at the 1980 and 1981 Bears.",
                        way(
                                link("TEAMMATES", "Al One", "Bo Two").at("New York Jets", 1974, 1974, DOUBT, "", ""),
                                link("WORKED_FOR", "Bo Two", "Cy Three")
                                        .at("Chicago Bears", 1980, 1981, SURE, HEAD, QB))),
                arguments(
                        "Al One – with Bo Two at the 1975 Jets – on the roster of the 1980 Bears.",
                        way(
                                link("TEAMMATES", "Al One", "Bo Two")
                                        .at("New York Jets", 1974, 1974, DOUBT, "", "")
                                        .at("New York Jets", 1975, 1975, SURE, "", ""),
                                link("ON_ROSTER", "Bo Two", "Chicago Bears")
                                        .at("Chicago Bears", 1980, 1980, "", "", ""))));
    }

    static Stream<Arguments> reunions() {
        return Stream.of(
                arguments(
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023, reuniting him with Kevin O'Connell, who coached him as head coach in 2023 and 2024.",
                        arrival(link("COACHED_BY", "Kevin O'Connell", "Cam Akers")
                                        .at("Minnesota Vikings", 2023, 2024, WEEK, HEAD, ""))
                                .reunitedWay()),
                arguments(
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023, reuniting him with Kevin O'Connell, who coached him as head coach in 2023 and 2024.",
                        arrival(link("COACHED_BY", "Cam Akers", "Kevin O'Connell")
                                        .at("Minnesota Vikings", 2023, 2024, WEEK, "", HEAD))
                                .reunitedWay()),
                arguments(
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023, reuniting him with Nick Mullens, his teammate there in 2023.",
                        arrival(link("TEAMMATES", "Nick Mullens", "Cam Akers")
                                        .at("Minnesota Vikings", 2023, 2023, WEEK, "", ""))
                                .reunitedWay()),
                arguments(
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023, where he met Kevin O'Connell (head coach) again, who had coached him as offensive coordinator of the Rams in 2020 and 2021.",
                        meeting("COACHED_BY", "Kevin O'Connell")
                                .with("role", "Head coach")
                                .at("Los Angeles Rams", 2020, 2021, SURE, "", OC)
                                .reunion()),
                arguments(
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023, where he met Nick Mullens again, his teammate at the Rams in 2021 and at the Bears in 2022.",
                        meeting("TEAMMATES", "Nick Mullens")
                                .at("Los Angeles Rams", 2021, 2021, SURE, "", "")
                                .at("Chicago Bears", 2022, 2022, SURE, "", "")
                                .at("Chicago Bears", 2023, 2023, DOUBT, "", "")
                                .reunion()),
                arguments(
                        "The Los Angeles Rams traded Cam Akers to the Minnesota Vikings on 20 September 2023, where he met Nick Mullens again, with whom he was perhaps at the same time at the Rams in 2021.",
                        meeting("TEAMMATES", "Nick Mullens")
                                .at("Los Angeles Rams", 2021, 2021, DOUBT, "", "")
                                .reunion()),
                arguments(
                        "With the Minnesota Vikings, Cam Akers would be reunited with Kevin O'Connell (head coach), who coached him as offensive coordinator of the Rams in 2020 and 2021.",
                        link("COACHED_BY", "", "")
                                .with("playerName", "Cam Akers")
                                .with("withName", "Kevin O'Connell")
                                .with("toName", "Minnesota Vikings")
                                .with("role", "Head coach")
                                .at("Los Angeles Rams", 2020, 2021, SURE, "", OC)
                                .reunion()));
    }

    private static Told arrival(Told link) {
        return link.with("date", "2023-09-20")
                .with("tradedName", "Cam Akers")
                .with("tradedFromName", "Los Angeles Rams");
    }

    private static Told meeting(String kind, String with) {
        return link(kind, "", "")
                .with("playerName", "Cam Akers")
                .with("withName", with)
                .with("toName", "Minnesota Vikings")
                .with("fromName", "Los Angeles Rams")
                .with("date", "2023-09-20");
    }

    static Stream<Arguments> trees() {
        return Stream.of(
                arguments(
                        "Kevin O'Connell worked for Sean McVay as offensive coordinator of the Los Angeles Rams, 2020 and 2021; head coach of the Minnesota Vikings from 2022.",
                        link("", "Kevin O'Connell", "Sean McVay")
                                .with(
                                        "became",
                                        Map.of("season", 2022, "teamSeason", Map.of("name", "Minnesota Vikings")))
                                .at("Los Angeles Rams", 2020, 2021, SURE, OC, "")
                                .branch()),
                arguments(
                        "Sean McVay worked for Mike Shanahan as tight ends coach of the Washington Redskins, 2011–13.",
                        link("", "Mike Shanahan", "Sean McVay")
                                .with("upwards", true)
                                .at("Washington Redskins", 2011, 2013, SURE, "POSITION_COACH: Tight ends", "")
                                .branch()),
                arguments(
                        "Mick Lombardi was perhaps on the staff of Antonio Pierce as offensive coordinator of the Las Vegas Raiders, 2023.",
                        link("", "Mick Lombardi", "Antonio Pierce")
                                .at("Las Vegas Raiders", 2023, 2023, DOUBT, OC, "")
                                .branch()),
                arguments(
                        "Al One worked for Bo Two as quarterbacks coach of the Chicago Bears, 1985 and as offensive coordinator of the Detroit Lions, 1990 and 1991.",
                        link("", "Al One", "Bo Two")
                                .at("Chicago Bears", 1985, 1985, SURE, QB, "")
                                .at("Detroit Lions", 1990, 1991, SURE, OC, "")
                                .branch()));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        "Kevin O'Connell was head coach of the 2023 Minnesota Vikings while Cam Akers was on the roster, weeks 3 to 18.",
                        coaching(coachingLink("Head coach", 2023, "Minnesota Vikings", WEEK, 3, 18))),
                arguments(
                        "Kevin O'Connell was offensive coordinator of the 2020 Los Angeles Rams while Cam Akers was on the roster.",
                        coaching(coachingLink("Offensive Coordinator", 2020, "Los Angeles Rams", SURE, 0, 0))),
                arguments(
                        "Kevin O'Connell was linebackers coach and Cam Akers on the roster of the 2020 Los Angeles Rams; the data does not say whether at the same time.",
                        coaching(coachingLink("Linebackers", 2020, "Los Angeles Rams", DOUBT, 0, 0))),
                arguments(
                        "Cam Akers and Frank Reich were both with the Indianapolis Colts, two years apart (2020 and 2022).",
                        nearMiss(Map.of(
                                "nearName",
                                "Cam Akers",
                                "farName",
                                "Frank Reich",
                                "teamName",
                                "Indianapolis Colts",
                                "farTeamName",
                                "Indianapolis Colts",
                                "season",
                                2020,
                                "otherSeason",
                                2022,
                                "yearsApart",
                                2))),
                arguments(
                        "Al One and Bo Two were both with the Las Vegas Raiders in 2023, but not at the same time: Al One up to week 8, Bo Two weeks 9 to 12.",
                        nearMiss(Map.of(
                                "nearName",
                                "Al One",
                                "farName",
                                "Bo Two",
                                "teamName",
                                "Las Vegas Raiders",
                                "farTeamName",
                                "Las Vegas Raiders",
                                "season",
                                2023,
                                "otherSeason",
                                2023,
                                "yearsApart",
                                0,
                                "nearWeeks",
                                Arrays.asList(null, 8),
                                "farWeeks",
                                List.of(9, 12)))));
    }

    private static Map<String, Object> coachingLink(
            String role, int season, String team, String basis, int first, int last) {
        var weeks =
                first == 0 ? Map.<String, Object>of() : Map.<String, Object>of("firstWeek", first, "lastWeek", last);
        var fields = new HashMap<String, Object>(weeks);
        fields.putAll(Map.of(
                "coach",
                Map.of("name", "Kevin O'Connell"),
                "player",
                Map.of("name", "Cam Akers"),
                "teamSeason",
                Map.of("name", team),
                "season",
                season,
                "role",
                role,
                "basis",
                basis));
        return fields;
    }
}
