package sideline.ingest.nflverse.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;

/** What one row of a published file says; teams are ids of franchises, what is null is not known. */
public sealed interface Published {

    /** Where it says so. */
    Place place();

    /** players.csv. */
    record Player(
            Place place,
            String gsisId,
            String name,
            List<String> names,
            @Nullable LocalDate birthDate,
            @Nullable Position position,
            Fact.@Nullable PositionGroup positionGroup,
            @Nullable String college,
            @Nullable Integer heightInches,
            @Nullable Integer weightPounds,
            @Nullable Integer rookieSeason,
            @Nullable Integer lastSeason,
            @Nullable String pfrId,
            @Nullable String espnId,
            List<String> otherIds,
            @Nullable Integer draftSeason,
            @Nullable String draftCode)
            implements Published {}

    /** roster_YYYY.csv and, with a week, roster_weekly_YYYY.csv. */
    record Roster(
            Place place,
            int season,
            @Nullable Integer week,
            String team,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable String gsisId,
            @Nullable String pfrId,
            @Nullable Position position,
            @Nullable Integer jersey,
            RosterStatus status,
            @Nullable String college,
            @Nullable String esbId)
            implements Published {

        /** The same with another standing, position and number. */
        public Roster with(RosterStatus other, @Nullable Position otherPosition, @Nullable Integer otherJersey) {
            return new Roster(
                    place,
                    season,
                    week,
                    team,
                    name,
                    birthDate,
                    gsisId,
                    pfrId,
                    otherPosition,
                    otherJersey,
                    other,
                    college,
                    esbId);
        }
    }

    /** snap_counts_YYYY.csv: he played for the team in the week. */
    record Snaps(
            Place place,
            int season,
            int week,
            String team,
            @Nullable String opponent,
            @Nullable String pfrId,
            String name)
            implements Published {

        /** The same with the two sides of the game exchanged; as it is where the opponent is not known. */
        public Snaps onTheOtherSide() {
            return opponent == null
                    ? this
                    : new Snaps(place, season, week, /* team= */ opponent, /* opponent= */ team, pfrId, name);
        }
    }

    /** draft_picks.csv. */
    record Pick(
            Place place,
            int season,
            int round,
            int overall,
            String team,
            @Nullable String gsisId,
            @Nullable String pfrId,
            String name,
            @Nullable Position position,
            @Nullable Integer age,
            @Nullable String college)
            implements Published {}

    /** trades.csv: one asset that moved. */
    record Leg(
            Place place,
            String trade,
            int season,
            LocalDate date,
            String from,
            String to,
            @Nullable Integer pickSeason,
            @Nullable Integer pickRound,
            @Nullable Integer pickOverall,
            @Nullable Boolean conditional,
            @Nullable String pfrId,
            @Nullable String name)
            implements Published {

        /** Whether a draft pick moved rather than a person. */
        public boolean isPick() {
            return pickSeason != null;
        }
    }

    /** games.csv. */
    record Game(
            Place place,
            String id,
            int season,
            int week,
            LocalDate day,
            String home,
            String away,
            @Nullable String homeCoach,
            @Nullable String awayCoach,
            boolean played)
            implements Published {}

    /** A list of staffs. */
    record Staff(
            Place place,
            int season,
            String team,
            String coach,
            @Nullable LocalDate birthDate,
            String role,
            @Nullable String coarseClass,
            boolean interim)
            implements Published {}
}
