package sideline.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return List.of(
                "coach.name",
                "under.name",
                "offices.season",
                "offices.role",
                "offices.teamSeason.name",
                "became.season",
                "became.teamSeason.name");
    }

    @Override
    public List<String> properties() {
        return List.of("upwards");
    }

    @Override
    public String value(Fields branch, Fields arguments) {
        var isUpwards = Boolean.TRUE.equals(branch.get("upwards"));
        var worker = branch.text(isUpwards ? "under.name" : "coach.name");
        var boss = branch.text(isUpwards ? "coach.name" : "under.name");
        var became = branch.text("became.season").isEmpty() || isUpwards
                ? ""
                : "; head coach of the " + branch.text("became.teamSeason.name") + " from "
                        + branch.text("became.season");
        return worker + " worked for " + boss + " at " + offices(branch.list("offices")) + became + ".";
    }

    private static String offices(List<Fields> offices) {
        var teams = new LinkedHashMap<String, Map<String, List<Integer>>>();
        for (var office : offices) {
            teams.computeIfAbsent(office.text("teamSeason.name"), each -> new LinkedHashMap<>())
                    .computeIfAbsent(Wording.role(office.text("role")), each -> new ArrayList<>())
                    .add(Integer.valueOf(office.text("season")));
        }
        return Wording.listed(teams.entrySet().stream()
                .map(team -> "the " + team.getKey() + " as " + roles(team.getValue()))
                .toList());
    }

    private static String roles(Map<String, List<Integer>> roles) {
        return Wording.listed(roles.entrySet().stream()
                .map(role -> role.getKey() + " in " + Wording.seasons(role.getValue()))
                .toList());
    }
}
