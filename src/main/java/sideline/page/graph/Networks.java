package sideline.page.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sideline.page.ask.Question;
import sideline.page.ask.Questions;
import sideline.page.fact.AsOf;
import sideline.page.fact.Careers;
import sideline.page.fact.Closest;
import sideline.page.origin.Sources;

/** Finds out what a picture shows. */
@Component
final class Networks {

    private static final Question<Careers> RECORDED = Question.named("recorded", Careers.class);
    /** As many ids as the API takes at once. */
    private static final int IDS = 100;
    /** As many of those closest to somebody as can be added at all. */
    private static final int CLOSEST = 100;
    /** What was expanded once is there again at the next step of the same reader. */
    private static final int REMEMBERED = 500;

    private final Questions questions;
    private final Cache<Expansion, Closest> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Networks(Questions questions) {
        this.questions = questions;
        Closest.rehearse(questions, Map.of("of", "nobody", "first", CLOSEST));
        for (var ids :
                List.of(List.of("Player:nobody"), List.of("Player:nobody", "Coach:nobody"), List.of("Coach:nobody"))) {
            questions.rehearse(RECORDED, Map.of("ids", ids));
        }
    }

    private record Expansion(String key, AsOf asOf, int version) {}

    /** What grows from a seed as an address asks it, by one version of the data. */
    Network network(Seed seed, StageQuery query, AsOf asOf, int version, Sources sources) {
        var cast = new Cast(seed, query);
        expansions(seed, query).filter(cast::has).forEach(key -> {
            var closest = closest(new Expansion(key, asOf, version));
            if (closest == null) {
                cast.miss(key);
            } else {
                cast.expand(key, closest);
            }
        });
        var told = seed.ways().stream()
                .flatMap(way -> way.hops().stream())
                .map(Seed.Hop::row)
                .toList();
        var stays = new Stays(recorded(cast, asOf), cast, sources);
        return Network.of(cast, told, stays.rows(), new Overlaps(stays, cast).rows());
    }

    /** One alone is expanded from the beginning. */
    private static Stream<String> expansions(Seed seed, StageQuery query) {
        var alone = seed.ends().size() == 1 ? Stream.of(seed.ends().get(0).key()) : Stream.<String>empty();
        return Stream.concat(alone, query.expanded().stream());
    }

    private @Nullable Closest closest(Expansion expansion) {
        var known = remembered.getIfPresent(expansion);
        if (known != null) {
            return known;
        }
        var found = Closest.to(questions, expansion.key(), List.of(), CLOSEST, expansion.asOf());
        if (found != null) {
            remembered.put(expansion, found);
        }
        return found;
    }

    private List<Careers> recorded(Cast cast, AsOf asOf) {
        var ids = new ArrayList<>(cast.people());
        var answers = new ArrayList<Careers>();
        for (var i = 0; i < ids.size(); i += IDS) {
            var some = ids.subList(i, Math.min(ids.size(), i + IDS));
            var variables = new LinkedHashMap<String, Object>(Map.of("ids", List.copyOf(some)));
            answers.add(questions.ask(RECORDED, asOf.into(variables)).data());
        }
        return answers;
    }
}
