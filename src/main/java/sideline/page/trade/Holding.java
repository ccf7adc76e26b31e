package sideline.page.trade;

import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Asset;

/**
 * What a franchise had for a time.
 *
 * @param team the franchise
 * @param asset a person or a pick
 * @param start when it came, in seasons with fractions
 * @param end when it was traded on, in the same measure; null when it was not
 */
record Holding(
        Entity team, Asset asset, double start, @Nullable Double end) {

    /** The same, traded on. */
    Holding until(double moment) {
        return new Holding(team, asset, start, moment);
    }

    /** Whether something that a trade moves is it, or is whom it became. */
    boolean is(Asset moved) {
        return moved.id().equals(asset.id())
                || (asset.selected() != null
                        && moved.id().equals(asset.selected().id()));
    }

    /** What it is once this moves: a pick as long as picks move, then the one chosen with it. */
    Holding as(Asset moved) {
        var draft = asset.season();
        return moved.id().equals(asset.id()) || draft == null
                ? this
                : new Holding(team, moved, Math.max(start, draft), end);
    }

    /** Whether it was never traded on. */
    boolean isKept() {
        return end == null;
    }

    /** Whether it was a pick as long as the franchise had it. */
    boolean isPick() {
        return !asset.isPerson() && !(isKept() && asset.selected() != null);
    }

    /** The typed id of the person that it is, or became; null for picks. */
    @Nullable
    String person() {
        if (isPick()) {
            return null;
        }
        return asset.selected() == null ? asset.id() : asset.selected().id();
    }

    /** Who or what it is. */
    String name() {
        return isPick() || asset.selected() == null
                ? asset.words()
                : asset.selected().name();
    }

    /** What else it is: a position, or the pick with which he was chosen; empty for picks. */
    String part() {
        if (isPick()) {
            return "";
        }
        if (asset.selected() != null) {
            return asset.overall() == null ? "pick of " + asset.season() : "pick " + asset.overall();
        }
        return asset.position() == null ? "" : asset.position();
    }

    /** Since when it is what it is: somebody chosen with a pick since the draft. */
    double since() {
        var draft = asset.season();
        return isPick() || draft == null ? start : Math.max(start, draft);
    }
}
