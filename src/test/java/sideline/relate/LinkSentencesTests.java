package sideline.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static sideline.relate.Told.DOUBT;
import static sideline.relate.Told.HEAD;
import static sideline.relate.Told.OC;
import static sideline.relate.Told.QB;
import static sideline.relate.Told.SURE;
import static sideline.relate.Told.WEEK;
import static sideline.relate.Told.link;
import static sideline.relate.Told.way;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of two who coached, worked or played together, or were with a franchise, written by hand. */
class LinkSentencesTests {

    private static final String INTERIM = "HEAD_COACH: Interim head coach";

    @ParameterizedTest
    @MethodSource({"coached", "staffs", "teams"})
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
}
