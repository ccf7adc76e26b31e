package sideline.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import sideline.plan.DerivedField;
import sideline.plan.Fields;

/** One sentence that tells how a coach belongs to a coaching tree. */
final class BranchSentence implements DerivedField {

    @Override
    public String coordinate() {
        return "CoachingBranch.sentence";
    }

    @Override
    public List<String> needs() {
        return List.of("became.season", "became.teamSeason.name");
    }

    @Override
    public List<String> properties() {
        return List.of("coachName", "underName", "upwards", "offices");
    }

    @Override
    public String value(Fields branch, Fields arguments) {
        var isUpwards = Boolean.TRUE.equals(branch.get("upwards"));
        var worker = branch.text(isUpwards ? "underName" : "coachName");
        var boss = branch.text(isUpwards ? "coachName" : "underName");
        var became = branch.text("became.season").isEmpty() || isUpwards
                ? ""
                : "; head coach of the " + branch.text("became.teamSeason.name") + " from "
                        + branch.text("became.season");
        return worker + " worked for " + boss + " at " + offices(branch.list("offices")) + became + ".";
    }

    private static String offices(List<Fields> offices) {
        var seasons = new LinkedHashMap<String, List<Integer>>();
        for (var office : offices) {
            var place = "the " + office.text("teamName") + " as " + Wording.role(office.text("role"));
            seasons.computeIfAbsent(place, each -> new ArrayList<>()).add(Integer.valueOf(office.text("season")));
        }
        return Wording.listed(seasons.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + Wording.seasons(entry.getValue()))
                .toList());
    }
}
