package sideline.page.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stays put together into posts. */
class PostTests {

    @Test
    void goesOnFromSeasonToSeasonUntilAGap() {
        var posts = Post.of(List.of(
                player(2009, "jets", "QB"),
                player(2011, "jets", "QB"),
                player(2008, "patriots", "QB"),
                player(2010, "jets", "RB")));

        assertThat(posts)
                .extracting(Post::teamKey, Post::seasons, Post::part)
                .containsExactly(tuple("patriots", "2008", "Quarterback"), tuple("jets", "2009–11", "Quarterback"));
        assertThat(Post.of(List.of(player(2009, "jets", "QB"), player(2011, "jets", "QB"))))
                .hasSize(2);
    }

    @Test
    void keepsRolesApartHoweverTheyAreSpelled() {
        var posts = Post.of(List.of(
                coach(1992, "Assistant Offensive Line", null),
                coach(1993, "Assistant offensive line", null),
                coach(1994, "Head coach", 16),
                coach(1995, "Head coach", 17)));

        assertThat(posts).extracting(Post::part).containsExactly("Assistant Offensive Line", "Head coach");
        assertThat(posts).extracting(Post::games).containsExactly(0, 33);
    }

    @Test
    void namesWeeksOfASingleSeasonOnly() {
        assertThat(new Post(List.of(stay(2024, "texans", "QB", null, null, 1, 6))).weeks())
                .isEqualTo("weeks 1–6");
        assertThat(new Post(List.of(stay(2024, "texans", "QB", null, null, 1, null))).weeks())
                .isEmpty();
        assertThat(new Post(List.of(
                                stay(2023, "rams", "QB", null, null, 1, 3), stay(2024, "rams", "QB", null, null, 1, 6)))
                        .weeks())
                .isEmpty();
    }

    private static Stay player(int season, String team, String position) {
        return stay(season, team, position, null, null, null, null);
    }

    private static Stay coach(int season, String role, @Nullable Integer games) {
        return stay(season, "packers", null, role, games, null, null);
    }

    private static Stay stay(
            int season,
            String team,
            @Nullable String position,
            @Nullable String role,
            @Nullable Integer games,
            @Nullable Integer firstWeek,
            @Nullable Integer lastWeek) {
        return new Stay(
                season,
                new Stay.FranchiseId("Team:" + team),
                new Stay.FormerName(team),
                firstWeek,
                lastWeek,
                firstWeek != null,
                position,
                role,
                "Head coach".equals(role) ? "HEAD_COACH" : null,
                false,
                games,
                List.of());
    }
}
