package sideline.page.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sideline.page.fact.Deal;
import sideline.page.timeline.Layout;
import sideline.page.timeline.Layout.Span;
import sideline.page.timeline.Timeline;
import sideline.page.trade.TradeTree.Branch;

/** Draws a trade tree: a lane for each franchise, in it a row for each asset as long as the franchise had it. */
final class Lanes {

    /** So many rows and days keep the picture readable. */
    private static final int MOST_ROWS = 24;

    private static final int MOST_DAYS = 6;

    private Lanes() {}

    /**
     * The picture.
     *
     * @param branches the trades, oldest first
     * @param holdings what the franchises had, in the order in which it came
     * @param careers how long players were where, by id
     */
    static Timeline of(List<Branch> branches, List<Holding> holdings, Map<String, TradeTreeData.Career> careers) {
        var layout = new Layout();
        for (var holding : holdings.subList(0, Math.min(MOST_ROWS, holdings.size()))) {
            var team = holding.team();
            layout.team(team.id(), team.name(), team.color());
            if (holding.isPick()) {
                layout.right(team.id(), holding.name(), List.of(pick(holding)));
            } else {
                layout.stay(team.id(), holding.name(), holding.part(), false, List.of(stay(holding, careers)));
            }
        }
        for (var branch : told(branches)) {
            var deal = branch.deal();
            layout.moment(Holdings.at(deal), deal.when(), label(deal), "traded");
        }
        return layout.timeline();
    }

    /** The trades with a label: all of them, or those with which the tree starts where all are too many. */
    private static List<Branch> told(List<Branch> branches) {
        var told = new ArrayList<>(branches);
        if (told.size() > MOST_DAYS) {
            told.removeIf(branch -> !branch.isRoot());
        }
        return told;
    }

    private static String label(Deal deal) {
        return deal.title().length() > 40 ? deal.parties() : deal.title();
    }

    private static Span pick(Holding holding) {
        var draft = holding.asset().season();
        var end = holding.end() != null ? holding.end() : draft == null ? holding.start() : (double) draft;
        return Span.known(holding.start(), Math.max(end, holding.start()));
    }

    /** Until he was traded on; else as long as he was there without a break. */
    private static Span stay(Holding holding, Map<String, TradeTreeData.Career> careers) {
        var start = holding.since();
        var traded = holding.end();
        if (traded != null) {
            return Span.known(start, Math.max(traded, start));
        }
        var career = careers.get(String.valueOf(holding.person()));
        var season = (int) Math.floor(start);
        var end = season;
        while (career != null && career.isWith(holding.team(), end)) {
            end += 1;
        }
        return new Span(start, Math.max(end, start + 0.25), false, career == null || end == season);
    }
}
