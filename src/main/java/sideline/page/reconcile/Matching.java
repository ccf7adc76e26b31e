package sideline.page.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sideline.names.NameKey;
import sideline.page.reconcile.Candidate.Feature;
import sideline.page.reconcile.Names.Found;
import sideline.page.reconcile.Names.TeamSeason;

/**
 * Weighs who may be meant: the name counts three parts, of which one is for a name that only resembles, each property two. A
 * candidate is certain where everything fits him, the whole name among it, and nobody else.
 */
@Component
final class Matching {

    /** Enough to see a namesake: those called so come first. */
    private static final int SEEN = 40;

    private static final int NAME = 3;
    private static final int PROPERTY = 2;

    private final Names names;

    Matching(Names names) {
        this.names = names;
    }

    /** The candidates for a query, best first; none where only properties are given. */
    List<Candidate> candidates(Query query) {
        var kinds = EntityType.kinds(query.types());
        if (kinds.isEmpty() && !query.types().isEmpty()) {
            return List.of();
        }
        var teams = names.teams(query.properties().getOrDefault(Property.TEAM, List.of()));
        var candidates = names.find(query.text(), kinds, SEEN).stream()
                .map(found -> candidate(found, query, teams))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        var whole = candidates.stream().filter(Candidate::isWhole).toList();
        return candidates.stream()
                .map(each -> whole.size() == 1 && each.isWhole() ? each.certain() : each)
                .limit(query.limit())
                .toList();
    }

    private static Candidate candidate(Found found, Query query, Set<String> teams) {
        var features = new ArrayList<Feature>();
        var isCalled = found.isCalled(query.text());
        features.add(new Feature("name", isCalled));
        query.properties()
                .forEach((property, values) ->
                        features.add(new Feature(property.id(), fits(found, property, values, teams, query))));
        var fitting = features.stream().skip(1).filter(Feature::value).count();
        var points = (isCalled ? NAME : 1) + PROPERTY * fitting;
        var most = NAME + PROPERTY * (features.size() - 1);
        return new Candidate(
                found.id(),
                found.name(),
                found.description(),
                List.of(found.type().told()),
                Math.round(1000.0 * points / most) / 10.0,
                features,
                false);
    }

    private static boolean fits(Found found, Property property, List<String> values, Set<String> teams, Query query) {
        return switch (property) {
            case ROLE ->
                found.role() != null && values.stream().map(NameKey::of).anyMatch(NameKey.of(found.role())::equals);
            case TEAM -> found.teamSeasons().stream().anyMatch(each -> isOf(each, teams));
            // Where a club is asked for as well, the season is one with that club.
            case SEASON ->
                found.teamSeasons().stream()
                        .filter(each -> !query.properties().containsKey(Property.TEAM) || isOf(each, teams))
                        .anyMatch(each -> isIn(each, values));
        };
    }

    private static boolean isOf(TeamSeason season, Set<String> teams) {
        return teams.contains(String.valueOf(season.team().id()));
    }

    /** A season by its year; of {@code 2023-24} and {@code 2023-09-20} the first four digits count. */
    private static boolean isIn(TeamSeason season, List<String> values) {
        return values.stream().anyMatch(value -> value.strip().startsWith(String.valueOf(season.season())));
    }
}
