package sideline.page.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import sideline.page.ask.Entity;
import sideline.page.graph.Seed.Hop;
import sideline.page.graph.Seed.Way;

/**
 * Places what joins two: the first on the left, the second on the right, the people of a chain on a straight line between
 * them, every franchise off the line between those whom it joined.
 */
final class Spine {

    /** How far apart the two ends are with nobody between them. */
    private static final int SPAN = 600;
    /** How much wider each link of a chain makes it. */
    private static final int STEP = 270;
    /** How far one chain is from the next. */
    private static final int LANE = 192;
    /** How far a franchise is from its line, and from the next one. */
    private static final int ROW = 96;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<Place> taken = new HashSet<>();
    private final int width;
    private int chains;

    private Spine(int width) {
        this.width = width;
    }

    /** Places by key; of one alone, the middle. */
    static Map<String, Place> of(Seed seed) {
        var ends = seed.ends();
        if (ends.size() == 1) {
            return Map.of(ends.get(0).key(), Place.MIDDLE);
        }
        var longest =
                seed.ways().stream().mapToInt(way -> way.hops().size()).max().orElse(1);
        var spine = new Spine(Math.max(SPAN, STEP * longest));
        spine.put(ends.get(0), 0, 0);
        spine.put(ends.get(1), 1, 0);
        seed.ways().forEach(spine::lay);
        return spine.places;
    }

    private void lay(Way way) {
        var hops = way.hops();
        var y = hops.size() > 1 ? lane(chains++) : 0;
        for (var i = 1; i < hops.size(); i++) {
            put(hops.get(i).row().from(), (double) i / hops.size(), y);
        }
        var middles = new LinkedHashMap<Entity, Middle>();
        for (var i = 0; i < hops.size(); i++) {
            add(middles, hops.get(i), (i + 0.5) / hops.size());
        }
        middles.forEach((team, middle) -> putBeside(team, middle.along(), y));
    }

    /** The first chain on the line, the others below and above it in turn. */
    private static int lane(int chain) {
        return (chain % 2 == 0 ? -1 : 1) * ((chain + 1) / 2) * LANE;
    }

    private static void add(Map<Entity, Middle> middles, Hop hop, double along) {
        var team = hop.team();
        if (team != null) {
            middles.computeIfAbsent(team, each -> new Middle()).add(along);
        }
    }

    private void putBeside(Entity team, double along, int y) {
        var x = x(along);
        for (var row = 1; !places.containsKey(team.key()); row++) {
            var off = (row % 2 == 1 ? -1 : 1) * ((row + 1) / 2) * ROW;
            if (!taken.contains(new Place(x, y + off))) {
                put(team, along, y + off);
            }
        }
    }

    private void put(Entity entity, double along, int y) {
        var place = new Place(x(along), y);
        if (places.putIfAbsent(entity.key(), place) == null) {
            taken.add(place);
        }
    }

    private int x(double along) {
        return (int) Math.round((along - 0.5) * width);
    }

    /** Between all whom a franchise joined in one way. */
    private static final class Middle {

        private double sum;
        private int count;

        void add(double along) {
            sum += along;
            count++;
        }

        double along() {
            return sum / count;
        }
    }
}
