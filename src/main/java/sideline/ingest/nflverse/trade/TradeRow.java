package sideline.ingest.nflverse.trade;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import sideline.ingest.league.League;
import sideline.ingest.nflverse.file.Published;

/**
 * What a row of the trades is taken to say.
 *
 * @param leg what moved
 * @param source the file's source
 * @param doubtful whether the number of its pick belongs to another row of the trade, so that only its round is known
 */
record TradeRow(Published.Leg leg, String source, boolean doubtful) {

    TradeRow {
        requireNonNull(leg);
        requireNonNull(source);
    }

    /** The id of its pick; null when it moves no pick, or one without number. */
    @Nullable
    String numbered() {
        return leg.pickSeason() == null || leg.pickOverall() == null
                ? null
                : League.pickId(leg.pickSeason(), leg.pickOverall());
    }

    /** The same row, moving another pick; without a number it is doubtful. */
    TradeRow moving(int season, @Nullable Integer round, @Nullable Integer overall) {
        var other = new Published.Leg(
                leg.place(),
                leg.trade(),
                leg.season(),
                leg.date(),
                leg.from(),
                leg.to(),
                season,
                round,
                overall,
                leg.conditional(),
                leg.pfrId(),
                leg.name());
        return new TradeRow(other, source, overall == null);
    }
}
