package sideline.ingest.nflverse.file;

import sideline.ingest.csv.Range;
import sideline.ingest.csv.Row;
import sideline.ingest.league.Franchises;

/** The seasons of rows, and which franchises their codes mean in them. */
public record TeamCodes(Franchises franchises) {

    private static final Range LEAGUE_YEAR = new Range("a season", 1920, 2100);

    /** The season of a row. */
    public static int season(Row row) {
        return row.integer("season", LEAGUE_YEAR);
    }

    /** A season that has to be that of the file. */
    public static int season(Row row, int ofFile) {
        var season = season(row);
        if (season != ofFile && LEAGUE_YEAR.contains(season)) {
            row.refuse("season", "'" + season + "' is not the season of the file, " + ofFile);
        }
        return season;
    }

    /** The franchise that a code means in a season; empty when it means none, which the row reports. */
    public String team(Row row, String column, int season) {
        var code = row.text(column);
        var team = franchises.byCode(code, season);
        // A season that does not fit is reported already, and no code means anything in it.
        if (team == null && !code.isEmpty() && LEAGUE_YEAR.contains(season)) {
            row.refuse(column, "'" + code + "' is no team of the season " + season);
        }
        return team == null ? "" : team;
    }
}
