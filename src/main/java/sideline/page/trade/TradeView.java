package sideline.page.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.fact.AsOf;
import sideline.page.fact.Claim;
import sideline.page.fact.Deal;
import sideline.page.fact.Dispute;
import sideline.page.origin.Sources;
import sideline.page.trade.TradeData.Reunion;
import sideline.page.trade.TradeData.Reunited;
import sideline.page.trade.TradeData.Trade;

/** The page of a trade: what its templates show, in their order. */
final class TradeView {

    private final Trade trade;
    private final @Nullable Reunited reunited;
    private final @Nullable TradeTree tree;
    private final AsOf asOf;
    private final Sources sources = new Sources();

    TradeView(Trade trade, @Nullable Reunited reunited, @Nullable TradeTree tree, AsOf asOf) {
        this.trade = trade;
        this.reunited = reunited;
        this.tree = tree;
        this.asOf = asOf;
        // The trade's own sources come first, whatever the page mentions before.
        sources.cite(trade.sources());
    }

    Deal deal() {
        return trade.deal();
    }

    /** {@code The trade of Cam Akers}, {@code Draft picks between the Rams and the Bills}. */
    String title() {
        var people = deal().title();
        return people.equals("Draft picks") ? "Draft picks traded, " + deal().when() : people + ", " + deal().when();
    }

    String sentence() {
        return deal().sentence();
    }

    /** How sure it is, in words. */
    String status() {
        return switch (trade.status()) {
            case "OFFICIAL" -> "The league has it on record.";
            case "AGREED" -> "The parties have agreed; the data has no completed trade.";
            case "REPORTED" -> "Reported as happening; the data has no completed trade.";
            case "RUMOURED" -> "A rumour: somebody heard of it.";
            case "NEGOTIATING" -> "Under negotiation; the data has no completed trade.";
            case "VOIDED" -> "Called off.";
            default -> "";
        };
    }

    String note() {
        return trade.note() == null ? "" : trade.note();
    }

    /** Who met again; null when that could not be found at the moment. */
    @Nullable
    List<Reunion> reunions() {
        return reunited == null
                ? null
                : reunited.reunions().edges().stream().map(TradeData.Edge::node).toList();
    }

    int reunionCount() {
        return reunited == null ? 0 : reunited.reunions().totalCount();
    }

    Kind kind(Reunion reunion) {
        return Kind.valueOf(reunion.kind());
    }

    /** How the two are linked. */
    String how(Reunion reunion) {
        return "/link/" + reunion.player().key() + "/" + reunion.with().key() + asOf.parameter("?");
    }

    /** What became of what moved, and where it came from; null when that could not be found at the moment. */
    @Nullable
    TradeTree tree() {
        return tree;
    }

    List<Dispute> disputes() {
        return Dispute.among(trade.claims(), sources);
    }

    List<Claim> claims() {
        return trade.claims().stream().filter(claim -> !claim.isDisputed()).toList();
    }

    Sources sources() {
        return sources;
    }

    AsOf asOf() {
        return asOf;
    }

    String bare() {
        return "/trade/" + Entity.key(trade.id());
    }
}
