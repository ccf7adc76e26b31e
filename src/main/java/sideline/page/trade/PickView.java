package sideline.page.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.AsOf;
import sideline.page.fact.Deal;
import sideline.page.origin.Sources;
import sideline.page.trade.PickData.Pick;

/** The page of a draft pick: what its templates show, in their order. */
final class PickView {

    private final Pick pick;
    private final @Nullable TradeTree tree;
    private final AsOf asOf;
    private final Sources sources = new Sources();

    PickView(Pick pick, @Nullable TradeTree tree, AsOf asOf) {
        this.pick = pick;
        this.tree = tree;
        this.asOf = asOf;
    }

    /** {@code Pick 52 of 2020}, {@code A 2026 pick in round 6}. */
    String title() {
        if (pick.overall() != null) {
            return "Pick " + pick.overall() + " of " + pick.season();
        }
        return "A " + pick.season() + " pick"
                + (pick.round() == null ? ", round not stated" : " in round " + pick.round());
    }

    /** What became of it, in one sentence. */
    String lead() {
        var owner = pick.owner();
        var selected = pick.selected();
        if (selected != null) {
            return (owner == null ? "Used in " : "The " + owner.name() + " used it in ") + pick.season() + " to choose "
                    + selected.name() + ".";
        }
        return owner == null
                ? "Who holds it is not stated."
                : "Not used in the data; last held by the " + owner.name() + ".";
    }

    @Nullable
    Entity selected() {
        return pick.selected();
    }

    @Nullable
    Entity owner() {
        return pick.owner();
    }

    String round() {
        return pick.round() == null ? "not stated" : String.valueOf(pick.round());
    }

    /** What became of it, and where it came from; null when that could not be found at the moment. */
    @Nullable
    TradeTree tree() {
        return tree;
    }

    List<Deal> trades() {
        return pick.trades();
    }

    List<Integer> origins() {
        return sources.cite(pick.sources());
    }

    Sources sources() {
        return sources;
    }

    AsOf asOf() {
        return asOf;
    }

    String bare() {
        return "/pick/" + Entity.key(pick.id());
    }
}
