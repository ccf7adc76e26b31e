package sideline.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sideline.plan.value.Fields;

/** A link put together by hand, and what a derived field says of it. */
final class Told {

    static final String HEAD = "HEAD_COACH: Head coach";
    static final String OC = "OFFENSIVE_COORDINATOR: Offensive coordinator";
    static final String QB = "POSITION_COACH: Quarterbacks";
    static final String WEEK = "SAME_WEEK";
    static final String SURE = "CERTAIN";
    static final String DOUBT = "SAME_SEASON";

    private final Map<String, Object> step = new HashMap<>();
    private final List<Map<String, Object>> overlaps = new ArrayList<>();

    private Told() {}

    static Told link(String kind, String from, String to) {
        return new Told().with("kind", kind).with("fromName", from).with("toName", to);
    }

    Told with(String property, Object value) {
        step.put(property, value);
        return this;
    }

    /** Seasons together at a team, with a role of the first or the second: {@code HEAD_COACH: Head coach}; empty for none. */
    Told at(String team, int first, int last, String basis, String from, String to) {
        for (var season = first; season <= last; season++) {
            var overlap = new HashMap<String, Object>();
            overlap.put("season", season);
            overlap.put("teamName", team);
            overlap.put("teamSeason", Map.of("name", team));
            overlap.put("basis", basis);
            role(overlap, "from", from);
            role(overlap, "to", to);
            overlaps.add(overlap);
        }
        return this;
    }

    private static void role(Map<String, Object> overlap, String side, String role) {
        if (!role.isEmpty()) {
            var parts = role.split(": ", 2);
            overlap.put(side + "Class", parts[0]);
            overlap.put(side + "Role", parts[1]);
            overlap.put("role", parts[1]);
        }
    }

    /** The weeks of the last season; 0 where one is not known. */
    Told weeks(int first, int last) {
        var overlap = overlaps.get(overlaps.size() - 1);
        if (first > 0) {
            overlap.put("firstWeek", first);
        }
        if (last > 0) {
            overlap.put("lastWeek", last);
        }
        return this;
    }

    /** The last season is the last one known, and they are there still. */
    Told still() {
        overlaps.get(overlaps.size() - 1).put("goesOn", true);
        return this;
    }

    private Map<String, Object> step() {
        step.put("overlaps", overlaps);
        return step;
    }

    static String way(Told... links) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var link : links) {
            steps.add(link.step());
        }
        return new WaySentence().value(new Fields(Map.of("steps", steps)), new Fields(Map.of()));
    }

    String reunitedWay() {
        return new WaySentence()
                .value(new Fields(Map.of("steps", List.of(step()), "reunion", true)), new Fields(Map.of()));
    }

    String reunion() {
        var before = overlaps.stream()
                .map(overlap -> {
                    var each = new HashMap<>(overlap);
                    each.put("kind", step.get("kind"));
                    return each;
                })
                .toList();
        step.put("before", before);
        return new ReunionSentence().value(new Fields(step), new Fields(Map.of()));
    }

    String branch() {
        var fields = new HashMap<>(step);
        fields.put("coach", Map.of("name", step.get("fromName")));
        fields.put("under", Map.of("name", step.get("toName")));
        fields.put("offices", overlaps);
        return new BranchSentence().value(new Fields(fields), new Fields(Map.of()));
    }

    static String coaching(Map<String, Object> fields) {
        return new CoachingSentence().value(new Fields(fields), new Fields(Map.of()));
    }

    static String nearMiss(Map<String, Object> fields) {
        return new NearMissSentence().value(new Fields(fields), new Fields(Map.of()));
    }
}
