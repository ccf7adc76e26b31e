package sideline.page.connections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.fact.Stay;
import sideline.page.origin.Dataset;
import sideline.page.origin.Source;

/** What {@code connections.graphql} answers. */
record ConnectionsData(Ties connections, Dataset dataset) implements Dataset.Dated {

    /** What {@code two-teams.graphql} answers. */
    record Teams(@Nullable Entity one, @Nullable Entity other) {}

    /** A page of ties. */
    record Ties(PageInfo pageInfo, List<Edge> edges) {}

    /** Whether and where the list goes on. */
    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** One of them in the list. */
    record Edge(Tie node) {}

    /** What somebody of one franchise has to do with the other, or with one of its people. */
    record Tie(Entity person, Side team, String kind, Entity with, String sentence, List<Source> sources) {

        /** The kind of link. */
        Kind link() {
            return Kind.valueOf(kind);
        }

        /** Whether it is one between two people. */
        boolean isPair() {
            return !with.isTeam();
        }
    }

    /** With whom he is, in which season. */
    record Side(int season, Stay.FranchiseId team) {}
}
