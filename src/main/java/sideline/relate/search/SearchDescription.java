package sideline.relate.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;
import sideline.relate.search.Stays.Stay;

/** One line that tells a hit from others of its name: role, teams and years. */
public final class SearchDescription implements DerivedField {

    private static final int SHOWN = 4;

    @Override
    public String coordinate() {
        return "SearchHit.description";
    }

    @Override
    public List<String> needs() {
        return Stream.concat(Stream.of("kind", "role"), Stays.NEEDS.stream()).toList();
    }

    @Override
    public String value(Fields hit, Fields arguments) {
        var isTeam = hit.text("kind").equals("TEAM");
        var stays = Stays.of(hit, isTeam);
        var shown = stays.subList(Math.max(0, stays.size() - SHOWN), stays.size());
        var teams = shown.stream()
                .map(stay -> name(stay, isTeam) + " " + stay.years())
                .collect(Collectors.joining(", ", stays.size() > SHOWN ? "… " : "", ""));
        var role = hit.text("role").isEmpty() ? unknownRole(hit) : hit.text("role");
        return teams.isEmpty() ? role : role + " · " + teams;
    }

    private static String name(Stay stay, boolean isTeam) {
        return isTeam ? stay.team() : stay.nickname();
    }

    private static String unknownRole(Fields hit) {
        return switch (hit.text("kind")) {
            case "PLAYER" -> "Player";
            case "COACH" -> "Coach";
            default -> "Team";
        };
    }
}
