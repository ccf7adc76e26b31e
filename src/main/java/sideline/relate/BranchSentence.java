package sideline.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.words.RoleWords;
import sideline.relate.words.TeamNames;
import sideline.relate.words.Tenure;
import sideline.relate.words.Wording;

/** One sentence that tells how a coach belongs to a coaching tree. */
final class BranchSentence implements DerivedField {

    private static final int CLUBS = 3;

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
                "offices.basis",
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
        return Wording.concise(Stream.of(CLUBS, 2, 1).map(most -> value(branch, most)));
    }

    private static String value(Fields branch, int most) {
        var isUpwards = Boolean.TRUE.equals(branch.get("upwards"));
        var worker = branch.text(isUpwards ? "under.name" : "coach.name");
        var boss = branch.text(isUpwards ? "coach.name" : "under.name");
        var offices = branch.list("offices");
        var tenure = Tenure.of(offices);
        var became = branch.text("became.season").isEmpty() || isUpwards
                ? ""
                : "; head coach of the " + branch.text("became.teamSeason.name") + " from "
                        + branch.text("became.season");
        var verb = tenure.isDoubtful() ? " was perhaps on the staff of " : " worked for ";
        return worker + verb + boss + " " + clubs(offices, most) + (tenure.isDoubtful() ? "" : tenure.doubt()) + became
                + ".";
    }

    private static String clubs(List<Fields> offices, int most) {
        var names = offices.stream().map(BranchSentence::club).distinct().toList();
        var told = names.subList(0, Math.min(most, names.size())).stream()
                .map(name -> club(name, offices))
                .collect(Collectors.toCollection(ArrayList::new));
        if (told.size() < names.size()) {
            told.add("elsewhere");
        }
        return Wording.listed(told);
    }

    private static String club(String name, List<Fields> offices) {
        var there = offices.stream().filter(office -> club(office).equals(name)).toList();
        var roles = RoleWords.inOrder(
                there.stream().map(office -> RoleWords.of(office.text("role"))).toList(), 2);
        return "as " + roles + " of the " + full(there) + ", "
                + Wording.seasons(Tenure.of(there).seasons());
    }

    private static String full(List<Fields> offices) {
        return TeamNames.together(
                offices.stream().map(office -> office.text("teamSeason.name")).toList());
    }

    private static String club(Fields office) {
        return TeamNames.nickname(office.text("teamSeason.name"));
    }
}
