package sideline.page.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import sideline.names.NameKey;
import sideline.page.Seasons;
import sideline.page.fact.Positions;
import sideline.page.fact.Post;
import sideline.page.origin.Days;
import sideline.page.person.PersonData.Player;

/** A person in a sentence and a few facts. */
final class Portrait {

    private static final int NAMED = 4;
    private static final int INCHES = 12;

    private Portrait() {}

    /** Something known of a person. */
    record Fact(String label, String value) {}

    /** {@code Player and coach}. */
    static String part(PersonData data) {
        if (data.coach() != null) {
            return data.player() == null ? "Coach" : "Coach, once a player";
        }
        return data.player() == null ? "Person of the league's news" : "Player";
    }

    /** The career in at most two sentences; empty when no stay is known. */
    static String lead(List<Post> posts, PersonData data) {
        var staff = posts.stream().filter(Post::isOnStaff).toList();
        var head = staff.stream().filter(Post::isHeadCoach).toList();
        var sentences = new ArrayList<String>();
        if (!head.isEmpty()) {
            sentences.add("Head coach of " + teams(head) + ".");
        } else if (!staff.isEmpty()) {
            sentences.add("Coach with " + teams(staff) + ".");
        }
        var player = data.player();
        var rosters = posts.stream().filter(post -> !post.isOnStaff()).toList();
        if (player != null && !rosters.isEmpty()) {
            var position = player.position() == null ? "Player" : Positions.name(player.position());
            sentences.add(position + " with " + teams(rosters) + ".");
        }
        return String.join(" ", sentences);
    }

    /** {@code the Eagles (1999–2012) and the Chiefs (2013–25)}. */
    private static String teams(List<Post> posts) {
        var years = posts.stream()
                .collect(Collectors.groupingBy(
                        Post::team,
                        LinkedHashMap::new,
                        Collectors.flatMapping(post -> post.years().stream(), Collectors.toList())));
        var teams = years.entrySet().stream()
                .map(each -> "the " + each.getKey().replace(", ", " and ") + " (" + Seasons.of(each.getValue()) + ")")
                .toList();
        if (teams.size() > NAMED + 1) {
            return String.join(", ", teams.subList(0, NAMED)) + " and " + (teams.size() - NAMED) + " more teams";
        }
        return teams.size() == 1
                ? teams.get(0)
                : String.join(", ", teams.subList(0, teams.size() - 1)) + " and " + teams.get(teams.size() - 1);
    }

    /** What is known of the person beyond the career. */
    static List<Fact> facts(PersonData.Human human, PersonData data) {
        var facts = new ArrayList<Fact>();
        if (human.birthDate() != null) {
            facts.add(new Fact("Born", Days.of(human.birthDate(), "DAY")));
        }
        if (data.player() != null) {
            body(data.player(), facts);
        }
        var others = human.names().stream()
                .filter(name -> !NameKey.of(name).equals(NameKey.of(human.name())))
                .toList();
        if (!others.isEmpty()) {
            facts.add(new Fact("Also written", String.join(", ", others)));
        }
        return facts;
    }

    private static void body(Player player, List<Fact> facts) {
        if (player.college() != null) {
            facts.add(new Fact("College", player.college().replace(";", ", ")));
        }
        var height = player.heightInches();
        if (height != null && player.weightPounds() != null) {
            facts.add(new Fact(
                    "Size", height / INCHES + " ft " + height % INCHES + " in, " + player.weightPounds() + " lb"));
        }
    }
}
