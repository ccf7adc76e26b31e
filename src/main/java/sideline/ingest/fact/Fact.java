package sideline.ingest.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;

/**
 * What one row of a league's files states. A component that is null is not known; {@code sources} are ids of
 * {@link Source}s and never empty where they are there. The records are those that readers build in Java; what a file of
 * Sideline's own format states is {@code Stated}.
 */
public interface Fact {

    /** Where it is stated. */
    Place place();

    /** What is known, by property; words by their names, the parts of a span each by its own. */
    default Map<String, Object> values() {
        return Components.of(this);
    }

    /** Where facts come from: sources.csv. The checksum is that of a data file's content, SHA-256 in hexadecimal digits. */
    record Source(
            Place place,
            String id,
            SourceKind kind,
            String publisher,
            @Nullable String title,
            @Nullable LocalDate date,
            DatePrecision datePrecision,
            @Nullable String url,
            @Nullable String licence,
            @Nullable String checksum)
            implements Fact {
        /** Sorts of sources. */
        public enum SourceKind {
            ARTICLE,
            DATASET,
            EDITOR
        }
    }

    /** A franchise, independent of city and name: teams.csv. */
    record Team(
            Place place,
            String id,
            String name,
            String abbreviation,
            @Nullable String conference,
            @Nullable String division,
            @Nullable String color)
            implements Fact {}

    /** What a franchise was called in a stretch of seasons, and the codes that data files use for it: team_names.csv. */
    record TeamName(
            Place place,
            String team,
            int firstSeason,
            @Nullable Integer lastSeason,
            String name,
            String abbreviation,
            List<String> codes)
            implements Fact {
        /** Whether the franchise played under the name in a season. */
        public boolean isInUse(int season) {
            return firstSeason <= season && (lastSeason == null || season <= lastSeason);
        }
    }

    /** The days of one week of a season: weeks.csv. */
    record Week(Place place, int season, int week, LocalDate firstDay, LocalDate lastDay) implements Fact {}

    /**
     * One human, whether player, coach, both or neither: people.csv. {@code otherIds} are ids of further data sets, each
     * after the name of its set: {@code pff:1234}.
     */
    record Person(
            Place place,
            String id,
            String name,
            List<String> names,
            boolean player,
            boolean coach,
            @Nullable LocalDate birthDate,
            @Nullable Position position,
            @Nullable PositionGroup positionGroup,
            @Nullable String college,
            @Nullable Integer heightInches,
            @Nullable Integer weightPounds,
            @Nullable Integer rookieSeason,
            @Nullable Integer lastSeason,
            @Nullable String gsisId,
            @Nullable String pfrPlayerId,
            @Nullable String pfrCoachId,
            @Nullable String espnId,
            List<String> otherIds,
            List<String> sources)
            implements Fact {}

    /** A pick that was used: draft.csv. */
    record Draft(
            Place place,
            int season,
            int round,
            int overall,
            @Nullable String originalTeam,
            String team,
            String player,
            List<String> sources)
            implements Fact {}

    /** A pick that was not used or is not known by number yet: picks.csv. */
    record Pick(
            Place place,
            String id,
            int season,
            @Nullable Integer round,
            @Nullable Integer overall,
            @Nullable String originalTeam,
            List<String> sources)
            implements Fact {}

    /**
     * An unbroken stay of a player with a franchise: roster.csv.
     *
     * @param weeksKnown whether the weeks of both ends are known; then an open last week means that the stay goes on
     */
    record RosterStint(
            Place place,
            String player,
            String team,
            Span span,
            boolean weeksKnown,
            @Nullable Position position,
            @Nullable Integer jersey,
            @Nullable String status,
            List<String> sources)
            implements Fact {}

    /**
     * An unbroken stretch of a coach in one role: staff.csv. A head coach's role and whether he was an interim one may be
     * unknown: games tell who led a team and not how he was called.
     *
     * @param games how many games he led, by a schedule; null where none says so
     */
    record StaffStint(
            Place place,
            String coach,
            String team,
            Span span,
            @Nullable String role,
            RoleClass roleClass,
            @Nullable CoachedUnit unit,
            @Nullable Boolean interim,
            @Nullable Integer games,
            List<String> sources)
            implements Fact {

        /** Classes of roles on a staff, by rank. */
        public enum RoleClass {
            HEAD_COACH,
            OFFENSIVE_COORDINATOR,
            DEFENSIVE_COORDINATOR,
            SPECIAL_TEAMS_COORDINATOR,
            COORDINATOR_OTHER,
            POSITION_COACH,
            ASSISTANT
        }
    }

    /** A trade without what moved in it: trades.csv. */
    record Trade(
            Place place,
            String id,
            @Nullable LocalDate date,
            DatePrecision datePrecision,
            int season,
            Status status,
            @Nullable String note,
            List<String> sources)
            implements Fact {
        /** How sure a trade is. */
        public enum Status {
            RUMOURED,
            NEGOTIATING,
            REPORTED,
            AGREED,
            OFFICIAL,
            VOIDED
        }
    }

    /** One person or pick that moved in a trade, and whether on a condition as far as known: trade_legs.csv. */
    record TradeLeg(
            Place place,
            String trade,
            String from,
            String to,
            @Nullable String person,
            @Nullable String pick,
            @Nullable Boolean conditional,
            @Nullable String note,
            List<String> sources)
            implements Fact {}

    /** Sorts of events. */
    enum EventKind {
        INJURY,
        RECOVERY,
        INACTIVE,
        BENCHED,
        AWAY_FROM_TEAM,
        RELEASE,
        SIGNING,
        TRADE_REQUEST,
        TRADE_ATTEMPT,
        CONTRACT,
        GAME_PERFORMANCE,
        SEASON_PERFORMANCE,
        GAME_RESULT,
        STATEMENT,
        ROLE_CHANGE,
        OTHER
    }

    /** What one source says about one thing: claims.csv. */
    record Claim(
            Place place,
            String id,
            Subject about,
            String predicate,
            String value,
            Rank rank,
            @Nullable String reason,
            String source,
            @Nullable String quote,
            LocalDate recordedAt)
            implements Fact {

        /** How a claim stands among those about the same fact. */
        public enum Rank {
            PREFERRED,
            NORMAL,
            DEPRECATED
        }
    }

    /** How precisely a day is known. */
    enum DatePrecision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** Groups of positions that are coached together. */
    enum PositionGroup {
        QB,
        RB,
        WR,
        TE,
        OL,
        DL,
        LB,
        DB,
        ST
    }

    /** Whom a role on a staff covers. */
    enum CoachedUnit {
        ALL,
        OFFENSE,
        DEFENSE,
        SPECIAL_TEAMS,
        QB,
        RB,
        WR,
        TE,
        OL,
        DL,
        LB,
        DB,
        ST;

        /** Whether it is a position group rather than a side of the ball. */
        public boolean isGroup() {
            return compareTo(QB) >= 0;
        }
    }
}
