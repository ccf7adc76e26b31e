package sideline.page.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sideline.page.ask.Entity;
import sideline.page.fact.Deal;
import sideline.page.timeline.SeasonTime;

/** Follows what franchises received through the trades of a tree, and what they gave in those with which it starts. */
final class Holdings {

    private final Set<String> teams;
    private final Map<String, TradeTreeData.Career> careers;
    private final List<Holding> all = new ArrayList<>();

    private Holdings(Set<String> teams, Map<String, TradeTreeData.Career> careers) {
        this.teams = teams;
        this.careers = careers;
    }

    /**
     * What these franchises had, in the order in which it came.
     *
     * @param trades all trades of the tree, oldest first
     * @param roots those with which the tree starts
     * @param careers of the people, by id
     */
    static List<Holding> of(List<Deal> trades, List<Deal> roots, Map<String, TradeTreeData.Career> careers) {
        var teams = roots.stream()
                .flatMap(deal -> deal.legs().stream())
                .map(leg -> leg.to().id())
                .collect(Collectors.toSet());
        var holdings = new Holdings(teams, careers);
        for (var deal : trades) {
            var moment = at(deal);
            for (var leg : deal.legs()) {
                holdings.give(leg, moment, roots.contains(deal));
            }
            for (var leg : deal.legs()) {
                if (teams.contains(leg.to().id())) {
                    holdings.all.add(new Holding(leg.to(), leg.asset(), moment, null));
                }
            }
        }
        return holdings.all.stream()
                .map(holdings::used)
                .sorted(Comparator.comparingDouble(Holding::since))
                .toList();
    }

    /** The moment of a trade, in seasons with fractions. */
    static double at(Deal deal) {
        return deal.date() == null ? deal.season() : SeasonTime.at(deal.season(), LocalDate.parse(deal.date()));
    }

    private void give(Deal.Leg leg, double moment, boolean isRoot) {
        var giver = leg.from();
        if (!teams.contains(giver.id())) {
            return;
        }
        for (var i = 0; i < all.size(); i++) {
            var holding = all.get(i);
            if (holding.isKept() && holding.team().id().equals(giver.id()) && holding.is(leg.asset())) {
                all.set(i, holding.as(leg.asset()).until(moment));
                return;
            }
        }
        if (isRoot && leg.asset().isPerson()) {
            all.add(new Holding(giver, leg.asset(), since(leg.asset().id(), giver, moment), moment));
        }
    }

    /** A pick with which another franchise chose: it went there before the draft, by a trade that the data does not have. */
    private Holding used(Holding holding) {
        var chosen = holding.asset().selected();
        var draft = holding.asset().season();
        if (chosen == null || draft == null || !holding.isKept()) {
            return holding;
        }
        var career = careers.get(chosen.id());
        return career != null && career.isChosenBy(holding.team(), draft) ? holding : holding.until(draft);
    }

    /** Since when a franchise had somebody whom it had at this moment. */
    private double since(String person, Entity team, double moment) {
        var career = careers.get(person);
        var season = (int) Math.floor(moment);
        if (career == null) {
            return moment;
        }
        // Traded before the season, he was last there in the one before.
        season = career.isWith(team, season) ? season : season - 1;
        while (career.isWith(team, season - 1)) {
            season -= 1;
        }
        return career.isWith(team, season) ? season : moment;
    }
}
