package sideline.page.link;

import java.util.List;
import sideline.page.ask.Kind;
import sideline.page.link.LinkData.Way;

/** A way with the numbers of its sources. */
record Told(Way way, List<Integer> cites) {

    int rank() {
        return way.rank();
    }

    String sentence() {
        return way.sentence();
    }

    boolean isChain() {
        return way.isChain();
    }

    Kind kind() {
        return Kind.valueOf(way.kind());
    }

    /** A mark for what is not official, {@code REPORTED}; empty for the rest. */
    String mark() {
        var status = way.status();
        return status == null || status.equals("OFFICIAL") ? "" : status;
    }

    boolean isDoubtful() {
        return "SAME_SEASON".equals(way.basis());
    }

    List<Hop> hops() {
        return way.steps().stream().map(Hop::of).toList();
    }
}
