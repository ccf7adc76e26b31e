package sideline.page.team;

import java.util.Comparator;
import java.util.List;
import sideline.page.ask.Entity;
import sideline.page.fact.Post;

/** A head coach's time with the franchise. */
record Reign(Entity coach, Post post) {

    /** All of them, latest first. */
    static List<Reign> of(String team, TeamData.Heads heads) {
        return heads.edges().stream()
                .map(TeamData.HeadEdge::node)
                .flatMap(head -> Post.of(head.staffStints().stream()
                                .filter(stay ->
                                        stay.isHeadCoach() && stay.team().id().equals(team))
                                .toList())
                        .stream()
                        .map(post -> new Reign(head.entity(), post)))
                .sorted(Comparator.comparing((Reign reign) -> reign.last())
                        .thenComparing(reign -> reign.post().years().get(0))
                        .reversed()
                        .thenComparing(reign -> reign.coach().id()))
                .toList();
    }

    private int last() {
        return post.years().get(post.years().size() - 1);
    }
}
