package sideline.page.team;

import java.util.ArrayList;
import java.util.List;
import sideline.page.Content;
import sideline.page.fact.Table;

/** A franchise's head coaches, and the people of a season, as rows for spreadsheets. */
final class TeamTables {

    private TeamTables() {}

    static Content heads(TeamView page) {
        return Table.csv(
                List.of("coach_id", "coach", "team", "role", "seasons", "games"),
                page.reigns().stream()
                        .map(reign -> List.of(
                                reign.coach().id(),
                                reign.coach().name(),
                                reign.post().team(),
                                reign.post().part(),
                                reign.post().seasons(),
                                reign.post().games() == 0
                                        ? ""
                                        : String.valueOf(reign.post().games())))
                        .toList());
    }

    static Content people(SeasonView page) {
        var rows = new ArrayList<List<String>>();
        page.roster().values().forEach(group -> group.forEach(member -> rows.add(row("ON_ROSTER", member))));
        page.staff().forEach(member -> rows.add(row("ON_STAFF", member)));
        return Table.csv(List.of("link", "person_id", "person", "part", "jersey", "time", "note"), rows);
    }

    private static List<String> row(String link, Member member) {
        return List.of(
                link,
                member.person().id(),
                member.person().name(),
                member.part(),
                member.jersey(),
                member.time(),
                member.note());
    }
}
