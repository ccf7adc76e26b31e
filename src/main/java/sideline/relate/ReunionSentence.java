package sideline.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import sideline.plan.DerivedField;
import sideline.plan.Fields;

/** One sentence that tells who met whom again. */
final class ReunionSentence implements DerivedField {

    @Override
    public String coordinate() {
        return "Reunion.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of("kind");
    }

    @Override
    public List<String> properties() {
        return List.of("playerName", "withName", "toName", "season", "date", "fromName", "role", "before");
    }

    @Override
    public String value(Fields reunion, Fields arguments) {
        var player = reunion.text("playerName");
        var met = reunion.text("withName") + capacity(reunion.text("role"));
        var past = before(reunion) + ".";
        if (reunion.text("fromName").isEmpty()) {
            return "With the " + reunion.text("toName") + ", " + player + " would be reunited with " + met + "; "
                    + past;
        }
        var day = reunion.text("date");
        return "The " + reunion.text("fromName") + " traded " + player + " to the " + reunion.text("toName")
                + (day.isEmpty() ? " in " + reunion.text("season") : " on " + Wording.day(day)) + ", where he met "
                + met + " again; " + past;
    }

    private static String capacity(String role) {
        return role.isEmpty() ? "" : " (" + Wording.role(role) + ")";
    }

    private static String before(Fields reunion) {
        var roles = new LinkedHashMap<String, List<Integer>>();
        for (var overlap : reunion.list("before")) {
            var role = overlap.text("toRole");
            var what = (role.isEmpty() ? "together with" : Wording.role(role) + " of") + " the "
                    + overlap.text("teamName");
            roles.computeIfAbsent(what, each -> new ArrayList<>()).add(Integer.valueOf(overlap.text("season")));
        }
        var spells = roles.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + Wording.seasons(entry.getValue()))
                .toList();
        var verb = reunion.text("kind").equals("COACHED_BY") ? "he had coached him as " : "they had been ";
        var plain = reunion.list("before").stream()
                .allMatch(overlap -> overlap.text("toRole").isEmpty());
        return (plain ? "they had been " : reunion.text("kind").equals("COACHED_BY") ? verb : "he had been ")
                + Wording.listed(spells);
    }
}
