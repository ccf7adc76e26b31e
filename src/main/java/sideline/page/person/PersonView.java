package sideline.page.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.AsOf;
import sideline.page.fact.CareerPicture;
import sideline.page.fact.Claim;
import sideline.page.fact.Closest;
import sideline.page.fact.Dispute;
import sideline.page.fact.Happening;
import sideline.page.fact.Move;
import sideline.page.fact.Post;
import sideline.page.fact.Stay;
import sideline.page.origin.Sources;
import sideline.page.person.PersonData.Human;
import sideline.page.share.Brief;
import sideline.page.timeline.Timeline;

/** The page of a person: what its templates show, in their order. */
final class PersonView implements Brief {

    private final Human human;
    private final PersonData data;
    private final AsOf asOf;
    private final @Nullable Pupils pupils;
    private final @Nullable Closest closest;
    private final Sources sources = new Sources();
    private final List<Post> posts;

    PersonView(Human human, PersonData data, @Nullable Pupils pupils, @Nullable Closest closest, AsOf asOf) {
        this.human = human;
        this.data = data;
        this.asOf = asOf;
        this.pupils = pupils;
        this.closest = closest;
        this.posts = posts(data);
    }

    private static List<Post> posts(PersonData data) {
        var stays = new ArrayList<Stay>();
        if (data.player() != null) {
            stays.addAll(data.player().stints());
        }
        if (data.coach() != null) {
            stays.addAll(data.coach().staffStints());
        }
        return Post.of(stays);
    }

    Entity entity() {
        return human.entity();
    }

    String name() {
        return human.name();
    }

    String part() {
        return Portrait.part(data);
    }

    String lead() {
        return Portrait.lead(posts, data);
    }

    List<Portrait.Fact> facts() {
        return Portrait.facts(human, data);
    }

    /** Who states these facts. */
    List<Integer> factSources() {
        return sources.cite(human.sources());
    }

    List<Post> posts() {
        return posts;
    }

    /** Drafts and trades, oldest first. */
    List<Move> moves() {
        var player = data.player();
        var coach = data.coach();
        var moves = new ArrayList<Move>();
        if (player != null) {
            moves.addAll(player.draftedBy());
            moves.addAll(player.tradedTo());
        }
        if (coach != null) {
            moves.addAll(coach.tradedTo());
        }
        return moves.stream().distinct().toList();
    }

    @Override
    public Timeline timeline() {
        var colors = new HashMap<String, String>();
        Stream.concat(moves().stream().map(Move::team), teams())
                .filter(team -> team.color() != null)
                .forEach(team -> colors.put(team.id(), String.valueOf(team.color())));
        return CareerPicture.of(posts, moves(), colors);
    }

    private Stream<Entity> teams() {
        return closest == null
                ? Stream.of()
                : closest.nodes().stream().map(Closest.One::node).filter(Entity::isTeam);
    }

    List<Mentor> mentors() {
        return data.player() == null ? List.of() : Mentor.of(data.player().coachedBy());
    }

    @Nullable
    Pupils pupils() {
        return pupils;
    }

    /** Those closest; null when they could not be found at the moment. */
    @Nullable
    Closest closest() {
        return closest;
    }

    /** How the two are linked. */
    String how(Closest.One other) {
        return "/link/" + human.entity().key() + "/" + other.node().key() + asOf.parameter("?");
    }

    List<Happening> events() {
        return human.events();
    }

    List<Dispute> disputes() {
        return Dispute.among(human.claims(), sources);
    }

    /** What sources claim undisputed. */
    List<Claim> claims() {
        return human.claims().stream().filter(claim -> !claim.isDisputed()).toList();
    }

    Sources sources() {
        return sources;
    }

    String bare() {
        return entity().href();
    }

    /** The page with the players of another season. */
    String inSeason(int season) {
        return bare() + "?season=" + season + asOf.parameter("&");
    }

    AsOf asOf() {
        return asOf;
    }

    boolean hasTree() {
        return posts.stream().anyMatch(Post::isHeadCoach);
    }
}
