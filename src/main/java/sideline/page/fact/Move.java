package sideline.page.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Days;
import sideline.page.origin.Source;

/**
 * How somebody came to a franchise: a draft, the fragment {@code Choice}, or a trade, the fragment {@code Move}.
 *
 * @param season the season of the draft, the league year of the trade
 * @param round the round; null when not known and for trades
 * @param overall the place among all picks; null when not known and for trades
 * @param date the day; null when not known and for drafts
 * @param datePrecision how precisely the day is known; null for drafts
 * @param status how sure the trade is; null for drafts
 * @param from the franchise he left; null for drafts
 * @param team the franchise he came to
 * @param trade the trade; null for drafts
 * @param sources where it comes from
 */
public record Move(
        int season,
        @Nullable Integer round,
        @Nullable Integer overall,
        @Nullable String date,
        @Nullable String datePrecision,
        @Nullable String status,
        @Nullable Entity from,
        Entity team,
        @Nullable TradeId trade,
        List<Source> sources) {

    /** A trade by its id, with what else the sources say of it. */
    public record TradeId(String id, @Nullable String note) {}

    /** Whether it is a draft. */
    public boolean isDraft() {
        return trade == null;
    }

    /** {@code round 3, pick 94}; what is not known is left out. */
    public String choice() {
        if (round == null) {
            return overall == null ? "" : "pick " + overall;
        }
        return "round " + round + (overall == null ? "" : ", pick " + overall);
    }

    /** {@code on 20 September 2023}, {@code in 2023}. */
    public String when() {
        var day = Days.of(date, datePrecision == null ? "" : datePrecision);
        return day.isEmpty() ? "in " + season : ("DAY".equals(datePrecision) ? "on " : "in ") + day;
    }

    /** The address of the trade; empty for drafts. */
    public String href() {
        return trade == null ? "" : "/trade/" + Entity.key(trade.id());
    }

    /** A mark for what is not official, {@code REPORTED}; empty for the rest. */
    public String mark() {
        return status == null || status.equals("OFFICIAL") ? "" : status;
    }

    /** The move in one sentence, for readers without links. */
    public String sentence() {
        if (from == null) {
            return "Drafted by the " + team.name() + " in " + season + (choice().isEmpty() ? "" : ", " + choice())
                    + ".";
        }
        return "Traded from the " + from.name() + " to the " + team.name() + " " + when() + ".";
    }
}
