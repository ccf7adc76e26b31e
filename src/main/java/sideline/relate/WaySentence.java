package sideline.relate;

import java.util.List;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.words.Link;

/** One sentence that tells a way: its one link, the trade that brought two together again, or a chain. */
final class WaySentence implements DerivedField {

    @Override
    public String coordinate() {
        return "Way.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of("reunion");
    }

    @Override
    public List<String> properties() {
        return List.of("steps");
    }

    @Override
    public String value(Fields way, Fields arguments) {
        var links = Link.listOf(way.list("steps"));
        var first = links.get(0);
        if (links.size() > 1) {
            return ChainSentence.of(links) + ".";
        }
        var isReunion = Boolean.TRUE.equals(way.get("reunion")) && first.hasArrival();
        return (isReunion ? ReunitedSentence.of(first) : LinkSentence.of(first)) + ".";
    }
}
