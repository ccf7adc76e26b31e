package sideline.page.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.origin.Sources;

/**
 * A fact about which sources disagree.
 *
 * @param fact which fact, in words
 * @param sides what each source says
 * @param used what is used; empty when nothing is
 * @param reason why; empty when nobody says
 */
public record Dispute(String fact, List<Side> sides, String used, String reason) {

    /** A value with the numbers of the sources that have it. */
    public record Side(String value, List<Integer> sources) {}

    /** The disputes among claims about one thing, in their order. */
    public static List<Dispute> among(List<Claim> claims, Sources sources) {
        return claims.stream()
                .filter(Claim::isDisputed)
                .collect(Collectors.groupingBy(Claim::fact, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), sources))
                .toList();
    }

    private static Dispute of(String fact, List<Claim> claims, Sources sources) {
        return new Dispute(
                fact,
                sides(claims, sources),
                first(claims.stream().map(Claim::valueInUse).toList()),
                first(claims.stream().map(Claim::reason).toList()));
    }

    private static List<Side> sides(List<Claim> claims, Sources sources) {
        var values = new LinkedHashMap<String, SortedSet<Integer>>();
        for (var claim : claims) {
            values.computeIfAbsent(claim.value(), value -> new TreeSet<>())
                    .add(sources.quote(claim.source(), claim.quote()));
        }
        return values.entrySet().stream()
                .map(each -> new Side(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private static String first(List<@Nullable String> texts) {
        return texts.stream().filter(Objects::nonNull).findFirst().orElse("");
    }
}
