package sideline.ingest.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.ingest.LeagueCopy;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.Problem;

class LeagueChecksTests {

    private final Path folder;

    LeagueChecksTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            people.csv     | adam-quill,Adam Quill,,true,false,,,,,,,,,,,,,almanac            | line 24, column id: 'adam-quill' is already in line 2; remove one of the two
            people.csv     | new-one,New One,,true,false,,,,,,,,,00-0000001,,,,almanac         | line 24, column gsis_id: '00-0000001' is already in line 2; remove one of the two
            people.csv     | new-one,New One,,true,false,,,,,,,2020,2019,,,,,almanac           | line 24, column last_season: 2019 is before the rookie season, 2020
            people.csv     | new-one,New One,,true,false,,,,,,,,,,,,,nobody                    | line 24, column sources: 'nobody' is not in sources.csv
            team_names.csv | seals,2000,,Sand Seals,SEA,SEA                                    | line 6, column team: 'seals' is not in teams.csv
            team_names.csv | gulls,2020,2020,Bay Gulls,BAY,BAY                                 | line 6: the row overlaps line 2; correct the seasons or weeks of one
            team_names.csv | gulls,1999,1998,Bay Gulls,BAY,BAY                                 | line 6, column last_season: 1998 is before the first season, 1999
            weeks.csv      | 2020,1,2020-08-01,2020-08-02                                      | line 14, column week: '2020 week 1' is already in line 2; remove one of the two
            weeks.csv      | 2020,7,2020-10-20,2020-10-26                                      | `-`
            weeks.csv      | 2020,7,2020-10-21,2020-10-20                                      | line 14, column last_day: 2020-10-20 is before the first day, 2020-10-21
            weeks.csv      | 2020,7,2020-10-18,2020-10-24                                      | line 14, column first_day: 2020-10-18 belongs to the week of line 7 as well; weeks do not overlap
            draft.csv      | 2019,1,1,,owls,dan-tight,almanac                                  | line 5, column overall: '2019-1' is already in line 3; remove one of the two
            draft.csv      | 2020,1,1,,owls,sam-owl,almanac                                    | line 5, column player: 'sam-owl' is no player in people.csv; set player to true there
            draft.csv      | 2020,1,1,seals,owls,dan-tight,almanac                             | line 5, column original_team: 'seals' is not in teams.csv
            picks.csv      | 2019-1,2019,1,1,,almanac                                          | line 5, column id: '2019-1' was used and stands in draft.csv; remove this row
            roster.csv     | nobody,gulls,2020,2020,,,,,,almanac                               | line 17, column player: 'nobody' is not in people.csv
            roster.csv     | joe-bloggs,elks,2018,2018,,,,,,almanac                            | line 17, column team: the elks did not play in 2018 by team_names.csv
            roster.csv     | joe-bloggs,owls,2021,2020,,,,,,almanac                            | line 17, column last_season: 2020 is before the first season, 2021
            roster.csv     | joe-bloggs,owls,2021,2021,5,4,,,,almanac                          | line 17, column last_week: 4 is before the first week, 5
            roster.csv     | carl-wide,gulls,2021,2021,,,,,,almanac                            | line 17: the row overlaps line 7; correct the seasons or weeks of one
            roster.csv     | adam-quill,owls,2021,2021,4,4,,,,almanac                          | line 17: the row overlaps line 2; correct the seasons or weeks of one
            roster.csv     | carl-wide,owls,2021,2021,3,,,,,almanac                            | `-`
            staff.csv      | adam-quill,gulls,2021,2021,,,Helper,ASSISTANT,QB,false,almanac    | line 15, column coach: 'adam-quill' is no coach in people.csv; set coach to true there
            staff.csv      | sam-owl,owls,2021,2021,,,Ends,POSITION_COACH,DEFENSE,false,almanac | line 15, column unit: a position coach covers a position group, not DEFENSE; give one, or ASSISTANT as role_class
            staff.csv      | sam-owl,owls,2021,2021,,,HEAD COACH,HEAD_COACH,ALL,false,almanac  | line 15: the row overlaps line 11; correct the seasons or weeks of one
            staff.csv      | sam-owl,owls,2021,2021,,,Linebackers,POSITION_COACH,LB,false,almanac | `-`
            trades.csv     | new-trade,2021-10-05,UNKNOWN,2021,OFFICIAL,,almanac               | line 4, column date_precision: UNKNOWN does not go with a date; say how precise it is
            trades.csv     | new-trade,,DAY,2021,OFFICIAL,,almanac                             | line 4, column date_precision: DAY needs a date; give one or say UNKNOWN
            trade_legs.csv | no-trade,gulls,owls,gus-back,,,,almanac                           | line 9, column trade: 'no-trade' is not in trades.csv
            trade_legs.csv | 2021-carl-wide,gulls,gulls,gus-back,,,,almanac                    | line 9, column to: 'gulls' gives to itself
            trade_legs.csv | 2021-carl-wide,gulls,owls,gus-back,2019-1,,,almanac               | line 9, column person: a leg has exactly one of person and pick
            trade_legs.csv | 2021-carl-wide,gulls,owls,,,,,almanac                             | line 9, column person: a leg has exactly one of person and pick
            trade_legs.csv | 2021-carl-wide,gulls,owls,,2019-2,,,almanac                       | line 9, column pick: '2019-2' is neither in draft.csv nor in picks.csv
            trade_legs.csv | 2021-carl-wide,gulls,elks,carl-wide,,,,almanac                    | line 9: '2021-carl-wide carl-wide to elks' is already in line 7; remove one of the two
            events.csv     | new-event,OTHER,,UNKNOWN,,,Something.,nobody,,almanac             | line 5, column people: 'nobody' is not in people.csv
            events.csv     | new-event,OTHER,,UNKNOWN,,,Something.,,gulls,almanac              | line 5, column season: a value is missing; with a team the season says which team-season is meant
            events.csv     | new-event,OTHER,,UNKNOWN,,3,Something.,,,almanac                  | line 5, column season: a value is missing; a week belongs to a season
            events.csv     | new-event,OTHER,,UNKNOWN,1999,,Something.,,gulls,almanac          | line 5, column season: the gulls did not play in 1999 by team_names.csv
            claims.csv     | new-claim,Player:sam-owl,age,1,NORMAL,,almanac,,2022-01-01        | line 14, column about: there is no Player 'sam-owl'
            claims.csv     | new-claim,TeamSeason:elks-2018,wins,1,NORMAL,,almanac,,2022-01-01 | line 14, column about: there is no TeamSeason 'elks-2018'
            claims.csv     | new-claim,Team:owls,age,1,DEPRECATED,,almanac,,2022-01-01         | line 14, column reason: a value is missing; a claim that is DEPRECATED says why
            claims.csv     | new-claim,Team:owls,age,1,NORMAL,,nobody,,2022-01-01              | line 14, column source: 'nobody' is not in sources.csv
            claims.csv     | new-claim,Team:owls,age,1,NORMAL,,almanac,a b c d e f g h i j k l m n o p q r s t u v w x y z,2022-01-01 | line 14, column quote: the quote has more than 25 words; shorten it
            """)
    void findsWhatDoesNotGoWithOtherRows(String file, String line, String problem) {
        var league = LeagueCopy.in(folder).append(file, line);

        if (problem.equals("-")) {
            assertThat(league.read().name()).contains(folder.toString());
            return;
        }
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(league::read)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::sentence)
                        .containsExactly(file + (problem.startsWith("line") ? ", " : "") + problem + "."));
    }

    @Test
    void saysHowManyMoreProblemsThereAre() {
        var league = LeagueCopy.in(folder).replace("roster.csv", ",almanac", ",nobody");

        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(league::read)
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(15));
    }
}
