package sideline.page.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.origin.Dataset;

/** What {@code tree.graphql} answers. */
record TreeData(Tree coachingTree, Dataset dataset) implements Dataset.Dated {

    /** A tree of coaches. */
    record Tree(Entity root, int count, List<Branch> branches) {}

    /** A coach of the tree. */
    record Branch(
            Entity coach,
            int generation,
            Entity under,
            List<Office> offices,
            List<Entity> alsoUnder,
            @Nullable Start became,
            String sentence) {

        /** Whether he became a head coach himself, afterwards. */
        boolean isHeadCoach() {
            return became != null;
        }
    }

    /** A season in which one worked for the other; the unit is null when it is not known whom the role covers. */
    record Office(
            int season,
            TeamName teamSeason,
            String role,
            @Nullable String unit,
            String basis) {}

    /** What a franchise was called in a season. */
    record TeamName(String name) {}

    /** When somebody became a head coach. */
    record Start(int season) {}
}
