package sideline.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
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

/** Sentences written by hand, and what they are made of. */
class SentencesTests {

    private static final String HEAD = "HEAD_COACH: Head coach";
    private static final String INTERIM = "HEAD_COACH: Interim head coach";
    private static final String OC = "OFFENSIVE_COORDINATOR: Offensive coordinator";
    private static final String QB = "POSITION_COACH: Quarterbacks";
    private static final String WEEK = "SAME_WEEK";
    private static final String SURE = "CERTAIN";
    private static final String DOUBT = "SAME_SEASON";

    @ParameterizedTest
    @MethodSource({"coached", "staffs", "teams", "moves", "chains", "reunions", "trees", "others"})
    void reads(String sentence, String told) {
        assertThat(told).isEqualTo(sentence);
        assertThat(told.split(" ")).hasSizeLessThanOrEqualTo(40);
    }

    static Stream<Arguments> coached() {
        return Stream.of(
                arguments(
                        "Bill Belichick coached Tom Brady as head coach of the New England Patriots, 2000–19.",
                        way(link("COACHED_BY", "Bill Belichick", "Tom Brady")
                                .at("New England Patriots", 2000, 2019, SURE, HEAD, ""))),
                arguments(
                        "Bill Belichick coached Tom Brady as head coach of the New England Patriots, 2000–19.",
                        way(link("COACHED_BY", "Tom Brady", "Bill Belichick")
                                .at("New England Patriots", 2000, 2019, SURE, "", HEAD))),
                arguments(
                        "Kevin O'Connell coached Cam Akers as offensive coordinator of the Los Angeles Rams, 2020 and 2021.",
                        way(link("COACHED_BY", "Kevin O'Connell", "Cam Akers")
                                .at("Los Angeles Rams", 2020, 2021, SURE, OC, ""))),
                arguments(
                        "Jim Haslett was head coach and Joe Horn on the roster of the New Orleans Saints in 2003; the data does not say whether at the same time.",
                        way(link("COACHED_BY", "Joe Horn", "Jim Haslett")
                                .at("New Orleans Saints", 2003, 2003, DOUBT, "", HEAD))),
                arguments(
                        "Mike Martz coached Marshall Faulk as head coach of the St. Louis Rams, 2000–03; in 2003 the data does not say whether at the same time.",
                        way(link("COACHED_BY", "Mike Martz", "Marshall Faulk")
                                .at("St. Louis Rams", 2000, 2002, SURE, HEAD, "")
                                .at("St. Louis Rams", 2003, 2003, DOUBT, HEAD, ""))),
                arguments(
                        "Kevin O'Connell has coached Justin Jefferson as head coach of the Minnesota Vikings since 2022.",
                        way(link("COACHED_BY", "Kevin O'Connell", "Justin Jefferson")
                                .at("Minnesota Vikings", 2022, 2025, WEEK, HEAD, "")
                                .still())),
                arguments(
                        "Mike Vrabel coaches Stefon Diggs as head coach of the New England Patriots in 2025.",
                        way(link("COACHED_BY", "Stefon Diggs", "Mike Vrabel")
                                .at("New England Patriots", 2025, 2025, WEEK, "", HEAD)
                                .still())),
                arguments(
                        "Josh McDaniels coached Tom Brady as quarterbacks coach and later offensive coordinator of the New England Patriots, 2004–08 and 2012–19.",
                        way(link("COACHED_BY", "Josh McDaniels", "Tom Brady")
                                .at("New England Patriots", 2004, 2005, SURE, QB, "")
                                .at("New England Patriots", 2006, 2008, SURE, OC, "")
                                .at("New England Patriots", 2012, 2019, SURE, OC, ""))),
                arguments(
                        "Sean McVay coached Aaron Donald as head coach of the Los Angeles Rams, 2017–23.",
                        way(link("COACHED_BY", "Aaron Donald", "Sean McVay")
                                .at("Los Angeles Rams", 2017, 2020, SURE, "", HEAD)
                                .at("Los Angeles Rams", 2021, 2023, WEEK, "", HEAD))),
                arguments(
                        "Mike Waufle coached Robert Quinn as defensive line coach of the St. Louis and Los Angeles Rams, 2012–16.",
                        way(link("COACHED_BY", "Mike Waufle", "Robert Quinn")
                                .at("St. Louis Rams", 2012, 2015, SURE, "POSITION_COACH: Defensive Line", "")
                                .at("Los Angeles Rams", 2016, 2016, SURE, "POSITION_COACH: Defensive line", ""))),
                arguments(
                        "Ron Rivera coached Jonathan Allen as head coach of the Washington Football Team and Commanders, 2020–23.",
                        way(link("COACHED_BY", "Ron Rivera", "Jonathan Allen")
                                .at("Washington Football Team", 2020, 2021, SURE, HEAD, "")
                                .at("Washington Commanders", 2022, 2023, WEEK, HEAD, ""))),
                arguments(
                        "Antonio Pierce coached Robert Spillane as linebackers coach and later interim head coach of the Las Vegas Raiders, 2023.",
                        way(link("COACHED_BY", "Robert Spillane", "Antonio Pierce")
                                .at("Las Vegas Raiders", 2023, 2023, WEEK, "", "POSITION_COACH: Linebackers")
                                .at("Las Vegas Raiders", 2023, 2023, WEEK, "", INTERIM))),
                arguments(
                        "Andy Reid has coached Kareem Hunt as head coach of the Kansas City Chiefs, 2017 and 2018 and since 2024.",
                        way(link("COACHED_BY", "Andy Reid", "Kareem Hunt")
                                .at("Kansas City Chiefs", 2017, 2018, SURE, HEAD, "")
                                .at("Kansas City Chiefs", 2024, 2025, WEEK, HEAD, "")
                                .still())),
                arguments(
                        "Bill Callahan was assistant head coach and offensive line coach and Zack Martin on the roster of the Dallas Cowboys in 2014; the data does not say whether at the same time.",
                        way(link("COACHED_BY", "Bill Callahan", "Zack Martin")
                                .at(
                                        "Dallas Cowboys",
                                        2014,
                                        2014,
                                        DOUBT,
                                        "POSITION_COACH: Assistant Head Coach/Offensive Line",
                                        ""))));
    }

    static Stream<Arguments> staffs() {
        return Stream.of(
                arguments(
                        "Kevin O'Connell worked for Sean McVay as offensive coordinator of the Los Angeles Rams, 2020 and 2021.",
                        way(link("WORKED_FOR", "Kevin O'Connell", "Sean McVay")
                                .at("Los Angeles Rams", 2020, 2021, SURE, OC, HEAD))),
                arguments(
                        "Kevin O'Connell worked for Sean McVay as offensive coordinator of the Los Angeles Rams, 2020 and 2021.",
                        way(link("WORKED_FOR", "Sean McVay", "Kevin O'Connell")
                                .at("Los Angeles Rams", 2020, 2021, SURE, HEAD, OC))),
                arguments(
                        "Rich Bisaccia worked for Jon Gruden as assistant head coach and special teams coordinator of the Oakland and Las Vegas Raiders, 2018–21.",
                        way(link("WORKED_FOR", "Jon Gruden", "Rich Bisaccia")
                                .at(
                                        "Oakland Raiders",
                                        2018,
                                        2019,
                                        SURE,
                                        HEAD,
                                        "SPECIAL_TEAMS_COORDINATOR: Assistant head coach/special teams coordinator")
                                .at(
                                        "Las Vegas Raiders",
                                        2020,
                                        2021,
                                        SURE,
                                        HEAD,
                                        "SPECIAL_TEAMS_COORDINATOR: Assistant head coach/special teams coordinator"))),
                arguments(
                        "Mick Lombardi was offensive coordinator and Antonio Pierce interim head coach of the Las Vegas Raiders in 2023; the data does not say whether at the same time.",
                        way(link("WORKED_FOR", "Mick Lombardi", "Antonio Pierce")
                                .at("Las Vegas Raiders", 2023, 2023, DOUBT, OC, INTERIM))),
                arguments(
                        "Mick Lombardi was offensive coordinator and Antonio Pierce interim head coach of the Las Vegas Raiders in 2023; the data does not say whether at the same time.",
                        way(link("WORKED_FOR", "Antonio Pierce", "Mick Lombardi")
                                .at("Las Vegas Raiders", 2023, 2023, DOUBT, INTERIM, OC))),
                arguments(
                        "Wes Phillips has worked for Kevin O'Connell as offensive coordinator of the Minnesota Vikings since 2022.",
                        way(link("WORKED_FOR", "Wes Phillips", "Kevin O'Connell")
                                .at("Minnesota Vikings", 2022, 2025, SURE, OC, HEAD)
                                .still())),
                arguments(
                        "Josh McDaniels works for Mike Vrabel as offensive coordinator of the New England Patriots in 2025.",
                        way(link("WORKED_FOR", "Mike Vrabel", "Josh McDaniels")
                                .at("New England Patriots", 2025, 2025, SURE, HEAD, OC)
                                .still())),
                arguments(
                        "Ann Alpha worked for Bob Beta as offensive coordinator of the Owls, 2010 and 2011; Bob Beta worked for Ann Alpha as quarterbacks coach of the Owls, 2012.",
                        way(link("WORKED_FOR", "Ann Alpha", "Bob Beta")
                                .at("Owls", 2010, 2011, SURE, OC, HEAD)
                                .at("Owls", 2012, 2012, SURE, HEAD, QB))),
                arguments(
                        "Wes Phillips (tight ends coach) and Ejiro Evero (safeties coach) were on one staff at the Los Angeles Rams in 2019 and 2020.",
                        way(link("SAME_STAFF", "Wes Phillips", "Ejiro Evero")
                                .at(
                                        "Los Angeles Rams",
                                        2019,
                                        2020,
                                        SURE,
                                        "POSITION_COACH: Tight ends",
                                        "POSITION_COACH: Safeties"))),
                arguments(
                        "Al One (assistant offensive line, tight ends) and Bo Two (quality control) were both on the staff of the Detroit Lions in 1994; the data does not say whether at the same time.",
                        way(link("SAME_STAFF", "Al One", "Bo Two")
                                .at(
                                        "Detroit Lions",
                                        1994,
                                        1994,
                                        DOUBT,
                                        "ASSISTANT: Assistant Offensive Line, Tight Ends",
                                        "ASSISTANT: Quality Control"))),
                arguments(
                        "Al One (quarterbacks coach and later offensive coordinator) and Bo Two (linebackers coach) have been on one staff at the Detroit Lions since 2022.",
                        way(link("SAME_STAFF", "Al One", "Bo Two")
                                .at("Detroit Lions", 2022, 2023, SURE, QB, "POSITION_COACH: LINEBACKERS")
                                .at("Detroit Lions", 2024, 2025, SURE, OC, "POSITION_COACH: linebackers")
                                .still())));
    }

    static Stream<Arguments> teams() {
        return Stream.of(
                arguments(
                        "Cam Akers has been on the roster of the Minnesota Vikings in 2023 and since 2024.",
                        way(link("ON_ROSTER", "Cam Akers", "Minnesota Vikings")
                                .at("Minnesota Vikings", 2023, 2023, "", "", "")
                                .weeks(3, 18)
                                .at("Minnesota Vikings", 2024, 2024, "", "", "")
                                .weeks(7, 0)
                                .still())),
                arguments(
                        "Al One and Bo Two have been teammates at the Chicago Bears in 2023 and since 2024.",
                        way(link("TEAMMATES", "Al One", "Bo Two")
                                .at("Chicago Bears", 2023, 2023, WEEK, "", "")
                                .weeks(1, 9)
                                .at("Chicago Bears", 2024, 2025, WEEK, "", "")
                                .still())),
                arguments(
                        "Cam Akers and Matthew Stafford were teammates at the Los Angeles Rams in 2021–23.",
                        way(link("TEAMMATES", "Cam Akers", "Matthew Stafford")
                                .at("Los Angeles Rams", 2021, 2023, WEEK, "", ""))),
                arguments(
                        "Joe Montana and Ronnie Lott were teammates at the San Francisco 49ers in 1981–90; in 1990 the data does not say whether at the same time.",
                        way(link("TEAMMATES", "Joe Montana", "Ronnie Lott")
                                .at("San Francisco 49ers", 1981, 1989, SURE, "", "")
                                .at("San Francisco 49ers", 1990, 1990, DOUBT, "", ""))),
                arguments(
                        "Joe Montana and Roger Craig were both on the roster of the Kansas City Chiefs in 1993; the data does not say whether at the same time.",
                        way(link("TEAMMATES", "Joe Montana", "Roger Craig")
                                .at("Kansas City Chiefs", 1993, 1993, DOUBT, "", ""))),
                arguments(
                        "Justin Jefferson and T.J. Hockenson have been teammates at the Minnesota Vikings since 2022.",
                        way(link("TEAMMATES", "Justin Jefferson", "T.J. Hockenson")
                                .at("Minnesota Vikings", 2022, 2025, WEEK, "", "")
                                .still())),
                arguments(
                        "Davante Adams and Puka Nacua are teammates at the Los Angeles Rams in 2025.",
                        way(link("TEAMMATES", "Davante Adams", "Puka Nacua")
                                .at("Los Angeles Rams", 2025, 2025, WEEK, "", "")
                                .still())),
                arguments(
                        "A Smith and B Jones were teammates at the Houston Oilers and Tennessee Titans in 1996 and 1999.",
                        way(link("TEAMMATES", "A Smith", "B Jones")
                                .at("Houston Oilers", 1996, 1996, SURE, "", "")
                                .at("Tennessee Titans", 1999, 1999, SURE, "", ""))),
                arguments(
                        "Cam Akers was with Joe DeCamillis, special teams coordinator of the Los Angeles Rams, in 2021 and 2022.",
                        way(link("SAME_TEAM", "Cam Akers", "Joe DeCamillis")
                                .at(
                                        "Los Angeles Rams",
                                        2021,
                                        2022,
                                        SURE,
                                        "",
                                        "SPECIAL_TEAMS_COORDINATOR: Special Teams Coordinator"))),
                arguments(
                        "Cam Akers was with Joe DeCamillis, special teams coordinator of the Los Angeles Rams, in 2021 and 2022.",
                        way(link("SAME_TEAM", "Joe DeCamillis", "Cam Akers")
                                .at(
                                        "Los Angeles Rams",
                                        2021,
                                        2022,
                                        SURE,
                                        "SPECIAL_TEAMS_COORDINATOR: Special Teams Coordinator",
                                        ""))),
                arguments(
                        "Jordan Mason has been with Brian Flores, defensive coordinator of the Minnesota Vikings, since 2024.",
                        way(link("SAME_TEAM", "Jordan Mason", "Brian Flores")
                                .at(
                                        "Minnesota Vikings",
                                        2024,
                                        2025,
                                        SURE,
                                        "",
                                        "DEFENSIVE_COORDINATOR: Defensive coordinator")
                                .still())),
                arguments(
                        "Al Player was on the roster and Bo Coach defensive backs coach (secondary) of the Chicago Bears in 1999; the data does not say whether at the same time.",
                        way(link("SAME_TEAM", "Bo Coach", "Al Player")
                                .at(
                                        "Chicago Bears",
                                        1999,
                                        1999,
                                        DOUBT,
                                        "POSITION_COACH: Defensive Backs (Secondary)",
                                        ""))),
                arguments(
                        "Cam Akers was on the roster of the Los Angeles Rams in 2020–23.",
                        way(link("ON_ROSTER", "Cam Akers", "Los Angeles Rams")
                                .at("Los Angeles Rams", 2020, 2023, "", "", ""))),
                arguments(
                        "Justin Jefferson has been on the roster of the Minnesota Vikings since 2020.",
                        way(link("ON_ROSTER", "Justin Jefferson", "Minnesota Vikings")
                                .at("Minnesota Vikings", 2020, 2025, "", "", "")
                                .still())),
                arguments(
                        "Kevin O'Connell has been head coach of the Minnesota Vikings since 2022.",
                        way(link("ON_STAFF", "Kevin O'Connell", "Minnesota Vikings")
                                .at("Minnesota Vikings", 2022, 2025, "", HEAD, "")
                                .still())),
                arguments(
                        "Josh McDaniels was quarterbacks coach and later offensive coordinator of the New England Patriots, 2004–07.",
                        way(link("ON_STAFF", "Josh McDaniels", "New England Patriots")
                                .at("New England Patriots", 2004, 2005, "", QB, "")
                                .at("New England Patriots", 2006, 2007, "", OC, ""))));
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
