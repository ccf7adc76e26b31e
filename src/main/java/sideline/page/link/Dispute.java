package sideline.page.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.Sources;
import sideline.page.link.Careers.Claim;

/**
 * A fact about which sources disagree.
 *
 * @param subject about whom
 * @param fact which fact, in words
 * @param sides what each source says
 * @param used what is used; empty when nothing is
 * @param reason why; empty when nobody says
 */
record Dispute(String subject, String fact, List<Side> sides, String used, String reason) {

    /** A value with the numbers of the sources that have it. */
    record Side(String value, List<Integer> sources) {}

    static List<Dispute> among(Careers careers, Sources sources) {
        var disputes = new ArrayList<Dispute>();
        for (var career : careers.nodes()) {
            if (career == null) {
                continue;
            }
            Objects.requireNonNullElse(career.claims(), List.<Claim>of()).stream()
                    .filter(claim -> !claim.contradicts().isEmpty())
                    .collect(Collectors.groupingBy(Claim::predicate, LinkedHashMap::new, Collectors.toList()))
                    .forEach((predicate, claims) -> disputes.add(
                            of(Objects.requireNonNullElse(career.name(), ""), predicate, claims, sources)));
        }
        return disputes;
    }

    private static Dispute of(String subject, String predicate, List<Claim> claims, Sources sources) {
        return new Dispute(
                subject,
                words(predicate),
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

    /** {@code draftedBy.season} as {@code drafted by, season}. */
    private static String words(String predicate) {
        return predicate
                .replace(".", ", ")
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
