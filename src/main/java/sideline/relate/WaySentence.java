package sideline.relate;

import java.util.List;
import java.util.stream.Collectors;
import sideline.plan.DerivedField;
import sideline.plan.Fields;

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
        return sentence(Link.listOf(way.list("steps")), Boolean.TRUE.equals(way.get("reunion")));
    }

    private static String sentence(List<Link> links, boolean reunion) {
        var first = links.get(0);
        if (links.size() == 1 && reunion && first.hasArrival()) {
            return first.from() + " and " + first.to() + " were reunited at the " + first.team() + " " + first.arrival()
                    + ". " + first.sentence() + ".";
        }
        if (links.size() == 1) {
            return first.sentence() + ".";
        }
        var last = links.get(links.size() - 1);
        return first.from() + " and " + last.to() + " never shared a team in the data. "
                + links.stream().map(Link::sentence).collect(Collectors.joining("; ")) + ".";
    }
}
