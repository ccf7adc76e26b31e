package sideline.page.person;

import java.util.ArrayList;
import java.util.List;
import sideline.page.Content;
import sideline.page.ask.Entity;
import sideline.page.fact.Post;
import sideline.page.fact.Table;

/** A career and the coaches on the way as rows for spreadsheets. */
final class CareerTable {

    private static final List<String> COLUMNS =
            List.of("link", "from_id", "from_name", "to_id", "to_name", "part", "seasons", "team", "sources");

    private CareerTable() {}

    static Content of(PersonView page) {
        var rows = new ArrayList<List<String>>();
        var self = page.entity();
        page.posts().forEach(post -> rows.add(row(self, post)));
        page.moves()
                .forEach(move -> rows.add(List.of(
                        move.isDraft() ? "DRAFTED_BY" : "TRADED_TO",
                        self.id(),
                        self.name(),
                        move.team().id(),
                        move.team().name(),
                        move.isDraft() ? move.choice() : move.when(),
                        String.valueOf(move.season()),
                        move.team().name(),
                        String.join(
                                ";",
                                move.sources().stream()
                                        .map(source -> Entity.key(source.id()))
                                        .toList()))));
        page.mentors()
                .forEach(mentor -> rows.add(List.of(
                        "COACHED_BY",
                        self.id(),
                        self.name(),
                        mentor.coach().id(),
                        mentor.coach().name(),
                        mentor.roles(),
                        mentor.seasons(),
                        mentor.team(),
                        "")));
        return Table.csv(COLUMNS, rows);
    }

    private static List<String> row(Entity self, Post post) {
        return List.of(
                post.isOnStaff() ? "ON_STAFF" : "ON_ROSTER",
                self.id(),
                self.name(),
                "Team:" + post.teamKey(),
                post.team(),
                post.part(),
                post.seasons(),
                post.team(),
                String.join(
                        ";",
                        post.sources().stream()
                                .map(source -> Entity.key(source.id()))
                                .distinct()
                                .toList()));
    }
}
