package sideline.ingest.league;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.ingest.LeagueCopy;
import sideline.ingest.csv.IngestException;
import sideline.ingest.csv.LeagueLocation;
import sideline.ingest.csv.Problem;

class SidelineFormatTests {

    private final Path folder;
    private final LeagueCopy league;

    SidelineFormatTests(@TempDir Path folder) {
        this.folder = folder;
        league = LeagueCopy.in(folder);
    }

    @Test
    void readsEveryFile() {
        var read = league.read();

        assertThat(read.stated(SidelineFormat.PEOPLE)).hasSize(22);
        assertThat(read.stated(SidelineFormat.ROSTER)).hasSize(15);
        assertThat(read.stated(SidelineFormat.CLAIMS)).hasSize(12);
        assertThat(read.stated(SidelineFormat.WEEKS)).hasSize(12);
    }

    @Test
    void readsTheShippedLeague() {
        var read = SidelineFormat.read(new LeagueLocation.Shipped("starter"));

        assertThat(read.stated(SidelineFormat.TEAMS)).hasSize(32);
        assertThat(read.stated(SidelineFormat.PEOPLE)).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void toleratesByteOrderMarkAndEveryLineEnd() {
        league.write("people.csv", ("\uFEFF" + league.text("people.csv").replace("\n", "\r\n")).getBytes(UTF_8))
                .write(
                        "roster.csv",
                        league.text("roster.csv").replace("\n", "\r").getBytes(UTF_8));

        assertThat(league.read().stated(SidelineFormat.PEOPLE)).hasSize(22);
    }

    @Test
    void takesColumnsInAnyOrder() {
        league.write("weeks.csv", "last_day,week,season,first_day\n2020-09-14,1,2020,2020-09-08\n".getBytes(UTF_8));

        var week = league.read().stated(SidelineFormat.WEEKS).get(0);

        assertThat(week.id("firstDay")).isEqualTo("2020-09-08");
        assertThat(week.id("lastDay")).isEqualTo("2020-09-14");
    }

    @Test
    void needsNoFileThatOnlyAddsToALeague() throws IOException {
        Files.delete(folder.resolve("claims.csv"));

        assertThat(league.read().stated(SidelineFormat.CLAIMS)).isEmpty();
    }

    @Test
    void refusesAWrongEncodingWithItsLine() {
        league.write("people.csv", league.text("people.csv").getBytes(ISO_8859_1));

        assertRefused("people.csv, line 2: the text is not UTF-8; save the file as UTF-8.");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        league.append("sources.csv", "\"open,ARTICLE,Gazette,,,UNKNOWN,,");

        assertRefused("sources.csv, line 5: a quote is opened and never closed; close it.");
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        league.append("sources.csv", "\"open\"x,ARTICLE,Gazette,,,UNKNOWN,,");

        assertRefused("sources.csv, line 5: text follows a closing quote; "
                + "double the quotes inside a quoted field or close the row.");
    }

    @Test
    void refusesAQuoteThatSwallowsLines() {
        league.append("sources.csv", "more,ARTICLE,\"Gazette\nmore-2,ARTICLE,Gazette\",,,UNKNOWN,,");

        assertRefused("sources.csv, line 5, column publisher: "
                + "the text goes over several lines; see whether a quote is missing.");
    }

    @Test
    void refusesATextWithoutEnd() {
        league.append("sources.csv", "more,ARTICLE," + "x".repeat(100_000) + ",,,UNKNOWN,,");

        assertRefused(
                "sources.csv, line 5, column publisher: the text has 100000 characters; at most 2,000 are taken.");
    }

    @Test
    void refusesControlCharacters() {
        league.append("sources.csv", "more,ARTICLE,Ga\0zette,,,UNKNOWN,,");

        assertRefused("sources.csv, line 5, column publisher: the text has control characters; remove them.");
    }

    @Test
    void namesEveryColumnThatIsUnknownOrMissing() {
        league.replace("teams.csv", "conference", "konference");

        assertRefused(
                "teams.csv: the column 'konference' is not known; "
                        + "the columns are [id, name, abbreviation, conference, division, color].",
                "teams.csv: the column 'conference' is missing; "
                        + "the columns are [id, name, abbreviation, conference, division, color].");
    }

    @Test
    void refusesAnEmptyFile() {
        league.write("weeks.csv", new byte[0]);

        assertRefused("weeks.csv: the file is empty; its first line names the columns "
                + "[season, week, first_day, last_day].");
    }

    @Test
    void refusesAMissingFileThatALeagueNeeds() throws IOException {
        Files.delete(folder.resolve("people.csv"));

        assertRefused("people.csv: the file is missing; a league needs it.");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        Files.delete(folder.resolve("people.csv"));
        Files.createDirectory(folder.resolve("people.csv"));

        assertRefused("people.csv: the file cannot be read; see that it is a file and that you may read it.");
    }

    @Test
    void refusesAFileThatIsNotPartOfTheFormat() {
        league.write("rosters.csv", new byte[0]);

        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(league::read)
                .withMessageContaining("rosters.csv: the file is not part of the format");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        var nowhere = new LeagueLocation.Folder(folder.resolve("nowhere"));

        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> SidelineFormat.read(nowhere))
                .withMessageContaining("the folder is not there or cannot be read");
    }

    @Test
    void findsEveryProblemOfARow() {
        league.append("roster.csv", "Adam,,19,2020,0,x,ZZ,100,,");

        assertRefused(
                "roster.csv, line 17, column player: 'Adam' is not an id; "
                        + "an id has lower-case letters, digits and single dashes between.",
                "roster.csv, line 17, column team: a value is missing.",
                "roster.csv, line 17, column first_season: '19' is not a season from 1920 to 2100.",
                "roster.csv, line 17, column first_week: '0' is not a week from 1 to 25.",
                "roster.csv, line 17, column last_week: 'x' is not a week from 1 to 25.",
                "roster.csv, line 17, column position: 'ZZ' is none of QB, RB, FB, HB, WR, TE, OL, T, OT, LT, RT, G, "
                        + "OG, LG, RG, C, DL, DE, DT, NT, EDGE, LB, ILB, MLB, OLB, DB, CB, S, FS, SS, SAF, ST, K, PK, "
                        + "P, LS, KR, PR.",
                "roster.csv, line 17, column jersey: '100' is not a jersey number from 0 to 99.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people.csv   | 1997-03-01        | 1997-02-30      | line 2, column birth_date: '1997-02-30' is not a day of the calendar; write it as 2023-09-20
            people.csv   | 1997-03-01        | 0097-03-01      | line 2, column birth_date: '0097-03-01' is not a day between 1850 and 2100
            people.csv   | true,false,1997   | yes,false,1997  | line 2, column player: 'yes' is neither true nor false
            people.csv   | 101,almanac       | 101,            | line 2, column sources: a fact needs at least one source; give an id of sources.csv
            people.csv   | 101,almanac       | 101,almanac;    | line 2, column sources: the list 'almanac;' has an empty entry; remove a ';'
            people.csv   | 101,almanac       | 101,herald;herald | line 2, column sources: 'herald' is listed twice; remove one
            people.csv   | 75,220            | 7.5,220         | line 2, column height_inches: '7.5' is not a height in inches from 48 to 96
            people.csv   | 75,220            | 75,22000000000  | line 2, column weight_pounds: '22000000000' is not a weight in pounds from 100 to 500
            draft.csv    | 2018,6            | 2018,21         | line 2, column round: '21' is not a round from 1 to 20
            draft.csv    | 2018,6            | 2018,-6         | line 2, column round: '-6' is not a round from 1 to 20
            draft.csv    | 6,200             | 6,501           | line 2, column overall: '501' is not a place in a draft from 1 to 500
            draft.csv    | 2018,6            | 2101,6          | line 2, column season: '2101' is not a season from 1920 to 2100
            weeks.csv    | 2020,1,           | 2020,99,        | line 2, column week: '99' is not a week from 1 to 25
            sources.csv  | gazette,ARTICLE   | gazette,article | line 2, column kind: 'article' is none of ARTICLE, DATASET, EDITOR
            claims.csv   | Team:owls         | team:owls       | line 9, column about: 'team:owls' is not a typed id; its type is one of Player, Coach, OtherPerson, Team, TeamSeason, Trade, DraftPick, Event
            weeks.csv    | 2020-09-08,       | 2020-09-08      | line 2: the row has 3 fields and the header 4; see whether a comma or a quote is missing or too many
            """)
    void refusesWhatDoesNotFitItsColumn(String file, String before, String after, String problem) {
        league.replace(file, before, after);

        assertRefused(file + ", " + problem + ".");
    }

    private void assertRefused(String... sentences) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(league::read)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::sentence)
                        .contains(sentences));
    }
}
